import {
  type CaseDetail,
  type CaseList,
  type CaseQuery,
  caseDetailSchema,
  caseListSchema,
  caseQuerySchema,
  takeStepSchema,
} from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { DeskService } from '@libs/petitions';
import { Body, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { etagOf, versionIn } from '../http/headers';
import { schemaOf } from '../http/openapi-schema';
import { readInput } from '../http/read-input';
import { Actor, OfCase, RequireAbility, StaffController } from './staff-route';

@StaffController('cases')
export class CasesController {
  constructor(private readonly desk: DeskService) {}

  @Get()
  @RequireAbility('queue.read')
  @ApiResponse({ status: 200, standardSchema: caseListSchema })
  list(@Actor() actor: StaffActor, @Query({ schema: caseQuerySchema }) query: CaseQuery): Promise<CaseList> {
    return this.desk.list(actor, query);
  }

  @Get(':id')
  @OfCase('seen')
  @ApiResponse({ status: 200, standardSchema: caseDetailSchema })
  async detail(
    @Actor() actor: StaffActor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseDetail> {
    return tagged(reply, await this.desk.detail(actor, id));
  }

  @Post(':id/steps')
  @OfCase('seen')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: false, description: 'The version that the actor read' })
  @ApiBody({ schema: schemaOf(takeStepSchema) })
  @ApiResponse({ status: 200, standardSchema: caseDetailSchema })
  @ApiResponse({ status: 204, description: 'Taken; the step took the case out of the sight of the actor' })
  async takeStep(
    @Actor() actor: StaffActor,
    @Param('id') id: string,
    @Body() body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseDetail | undefined> {
    const version = versionIn(ifMatch);
    const after = await this.desk.takeStep(actor, id, version, readInput(takeStepSchema, body));
    if (after) return tagged(reply, after);
    reply.status(204);
    return undefined;
  }
}

function tagged(reply: FastifyReply, detail: CaseDetail): CaseDetail {
  reply.header('etag', etagOf(detail.version));
  return detail;
}
