import {
  makeRedactionSchema,
  type Redaction,
  type RedactionProposal,
  redactionProposalSchema,
  redactionSchema,
  type Verifications,
  verificationsSchema,
} from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { DeskService, type RedactedCopy, Redactions } from '@libs/petitions';
import { NotFound } from '@libs/platform';
import { Body, Get, Param, Post } from '@nestjs/common';
import { ApiBody, ApiResponse } from '@nestjs/swagger';
import { validate as isUuid } from 'uuid';
import { schemaOf } from '../http/openapi-schema';
import { readInput } from '../http/read-input';
import { Actor, StaffController } from './staff-route';

/** Copies without names. Looks for the case first: to whom it is not visible it is 404. */
@StaffController('cases/:id/redactions')
export class RedactionsController {
  constructor(
    private readonly desk: DeskService,
    private readonly redactions: Redactions,
  ) {}

  @Get('proposal')
  @ApiResponse({ status: 200, standardSchema: redactionProposalSchema })
  async propose(@Actor() actor: StaffActor, @Param('id') id: string): Promise<RedactionProposal> {
    await this.near(actor, id);
    const { text, marks } = await this.redactions.propose(id);
    return { text, marks: [...marks] };
  }

  @Post()
  @ApiBody({ schema: schemaOf(makeRedactionSchema) })
  @ApiResponse({ status: 201, standardSchema: redactionSchema })
  async make(@Actor() actor: StaffActor, @Param('id') id: string, @Body() body: unknown): Promise<Redaction> {
    await this.near(actor, id);
    const { marks } = readInput(makeRedactionSchema, body);
    return redactionView(await this.redactions.make(actor, id, marks));
  }

  @Get('latest')
  @ApiResponse({ status: 200, standardSchema: redactionSchema })
  async latest(@Actor() actor: StaffActor, @Param('id') id: string): Promise<Redaction> {
    await this.near(actor, id);
    const copy = await this.redactions.latest(id);
    if (!copy) throw new NotFound('no copy was made');
    return redactionView(copy);
  }

  private async near(actor: StaffActor, id: string): Promise<void> {
    if (!isUuid(id) || !(await this.desk.see(actor, id)).near) throw new NotFound('no such case');
  }
}

/** What a verifier gets of a case: the copy, and nothing else. */
@StaffController('verifications')
export class VerificationsController {
  constructor(private readonly redactions: Redactions) {}

  @Get()
  @ApiResponse({ status: 200, standardSchema: verificationsSchema })
  async list(@Actor() actor: StaffActor): Promise<Verifications> {
    return { items: (await this.redactions.toVerify(actor.accountId)).map((caseId) => ({ caseId })) };
  }

  @Get(':id')
  @ApiResponse({ status: 200, standardSchema: redactionSchema })
  async copy(@Actor() actor: StaffActor, @Param('id') id: string): Promise<Redaction> {
    if (!isUuid(id)) throw new NotFound('no such case to verify');
    return redactionView(await this.redactions.forVerifier(actor.accountId, id));
  }
}

function redactionView({ id, caseId, madeAt, text }: RedactedCopy): Redaction {
  return { id, caseId, madeAt: madeAt.toISOString(), text };
}
