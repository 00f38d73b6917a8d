import { type Eligibility, eligibilitySchema } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { EligibilityService } from '@libs/petitions';
import { NotFound } from '@libs/platform';
import { Get, Param } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { validate as isUuid } from 'uuid';
import { Actor, StaffController } from './staff-route';

/** To whom the case is not visible it is 404. What the officer decides is a step of the case. */
@StaffController('cases/:id/eligibility')
export class EligibilityController {
  constructor(private readonly eligibility: EligibilityService) {}

  @Get()
  @ApiResponse({ status: 200, standardSchema: eligibilitySchema })
  async read(@Actor() actor: StaffActor, @Param('id') id: string): Promise<Eligibility> {
    if (!isUuid(id)) throw new NotFound('no such case');
    return this.eligibility.of(actor, id);
  }
}
