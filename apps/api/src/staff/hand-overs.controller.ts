import { type HandedOver, type HandOver, handedOverSchema, handOverSchema } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { HandOverService } from '@libs/petitions';
import { Body, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiResponse } from '@nestjs/swagger';
import { schemaOf } from '../http/openapi-schema';
import { Actor, RequireAbility, StaffController } from './staff-route';

@StaffController('hand-overs')
export class HandOversController {
  constructor(private readonly handOvers: HandOverService) {}

  @Post()
  @HttpCode(200)
  @RequireAbility('desk.hand_over')
  @ApiBody({ schema: schemaOf(handOverSchema) })
  @ApiResponse({ status: 200, standardSchema: handedOverSchema })
  async handOver(@Actor() actor: StaffActor, @Body({ schema: handOverSchema }) body: HandOver): Promise<HandedOver> {
    return { cases: await this.handOvers.handOver(actor, body) };
  }
}
