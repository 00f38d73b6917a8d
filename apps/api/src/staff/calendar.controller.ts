import {
  type CalendarYears,
  calendarNoticeSchema,
  calendarYearSchema,
  calendarYearsSchema,
  type YearOfCalendar,
  yearOfCalendarSchema,
} from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { CalendarService } from '@libs/organisation';
import { Clock } from '@libs/platform';
import { dayOf } from '@libs/rules';
import { Body, Get, Param, Put } from '@nestjs/common';
import { ApiBody, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { schemaOf } from '../http/openapi-schema';
import { readInput } from '../http/read-input';
import { Actor, RequireAbility, StaffController } from './staff-route';

const addressSchema = z.object({ year: calendarYearSchema });

@StaffController('calendar')
export class CalendarController {
  constructor(
    private readonly calendar: CalendarService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @RequireAbility('calendar.read')
  @ApiResponse({ status: 200, standardSchema: calendarYearsSchema })
  years(): Promise<CalendarYears> {
    return this.calendar.years(Number(dayOf(this.clock.now()).slice(0, 4)));
  }

  @Get(':year')
  @RequireAbility('calendar.read')
  @ApiResponse({ status: 200, standardSchema: yearOfCalendarSchema })
  read(@Param() address: unknown): Promise<YearOfCalendar> {
    return this.calendar.year(readInput(addressSchema, address).year);
  }

  /** The whole notice each time: what the year held before is on record, and no longer counts. */
  @Put(':year')
  @RequireAbility('calendar.edit')
  @ApiBody({ schema: schemaOf(calendarNoticeSchema) })
  @ApiResponse({ status: 200, standardSchema: yearOfCalendarSchema })
  async enter(
    @Actor() { accountId }: StaffActor,
    @Param() address: unknown,
    @Body() body: unknown,
  ): Promise<YearOfCalendar> {
    const { year } = readInput(addressSchema, address);
    const notice = readInput(calendarNoticeSchema, body);
    await this.calendar.enterNotice(year, notice, { accountId, at: this.clock.now() });
    return this.calendar.year(year);
  }
}
