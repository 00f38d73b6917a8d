import {
  type EscalationList,
  type EscalationQuery,
  escalationListSchema,
  escalationQuerySchema,
} from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { EscalationsService } from '@libs/supervision';
import { Get, Query } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { Actor, RequireAbility, StaffController } from './staff-route';

@StaffController('escalations')
export class EscalationsController {
  constructor(private readonly escalations: EscalationsService) {}

  @Get()
  @RequireAbility('escalations.read')
  @ApiResponse({ status: 200, standardSchema: escalationListSchema })
  list(
    @Actor() actor: StaffActor,
    @Query({ schema: escalationQuerySchema }) query: EscalationQuery,
  ): Promise<EscalationList> {
    return this.escalations.list(actor, query);
  }
}
