import { type Eligibility, eligibilitySchema } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { EligibilityService } from '@libs/petitions';
import { Get, Param } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { Actor, CaseController } from './staff-route';

/** What the officer decides is a step of the case. */
@CaseController('eligibility', 'seen')
export class EligibilityController {
  constructor(private readonly eligibility: EligibilityService) {}

  @Get()
  @ApiResponse({ status: 200, standardSchema: eligibilitySchema })
  async read(@Actor() actor: StaffActor, @Param('id') id: string): Promise<Eligibility> {
    return this.eligibility.of(actor, id);
  }
}
