import { type Backlog, backlogSchema } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { BacklogService } from '@libs/supervision';
import { Get } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { Actor, RequireAbility, StaffController } from './staff-route';

@StaffController('backlog')
export class BacklogController {
  constructor(private readonly backlog: BacklogService) {}

  @Get()
  @RequireAbility('backlog.read')
  @ApiResponse({ status: 200, standardSchema: backlogSchema })
  read(@Actor() actor: StaffActor): Promise<Backlog> {
    return this.backlog.of(actor);
  }
}
