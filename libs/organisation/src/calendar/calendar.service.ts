import type { CalendarNotice, CalendarYears, YearOfCalendar } from '@libs/contracts';
import { InvalidInput } from '@libs/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CalendarYearEntity } from '../entities';
import { OrganisationService } from '../organisation.service';
import { faultsIn, isKnownYear } from './check-notice';
import { readYear } from './read-year';
import { type EnteredBy, storeNotice } from './store-notice';

/** The working-day calendar as people read and edit it, a year at a time. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly organisation: OrganisationService,
  ) {}

  /** The years that people look at, and which of their notices are in. `thisYear`: in Asia/Ho_Chi_Minh. */
  async years(thisYear: number): Promise<CalendarYears> {
    const stored = await this.dataSource.manager.find(CalendarYearEntity);
    const withNotice = new Set(stored.map(({ year }) => year));
    const [first, last] = [Math.min(thisYear, ...withNotice), Math.max(thisYear + 2, ...withNotice)];
    const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return { thisYear, years: years.map((year) => ({ year, hasNotice: withNotice.has(year) })) };
  }

  /**
   * A year as the tables hold it now, which may be newer than what this process counts with.
   * @throws InvalidInput for a year the calendar does not know
   */
  async year(year: number): Promise<YearOfCalendar> {
    if (!isKnownYear(year)) throw new InvalidInput([{ field: 'year', code: 'out_of_range' }]);
    return this.dataSource.transaction('REPEATABLE READ', (manager) => readYear(manager, year));
  }

  /**
   * Takes a year's notice in place of whatever the year held, and keeps a record of it. This process counts with it at
   * once, the others within a minute; casework finds by the calendar's version that dates must be counted again.
   * @throws InvalidInput naming each day that cannot be
   */
  async enterNotice(year: number, notice: CalendarNotice, by: EnteredBy): Promise<void> {
    const faults = faultsIn(year, notice);
    if (faults.length > 0) throw new InvalidInput(faults);
    await this.dataSource.transaction((manager) => storeNotice(manager, year, notice, by));
    await this.organisation.refresh();
  }
}
