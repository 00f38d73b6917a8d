import { isSecret, ReadJournal } from '@libs/casework';
import {
  makeRedactionSchema,
  type Redaction,
  type RedactionProposal,
  redactionProposalSchema,
  redactionSchema,
} from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { DeskService, type RedactedCopy, Redactions } from '@libs/petitions';
import { NotFound } from '@libs/platform';
import { Body, Get, Param, Post } from '@nestjs/common';
import { ApiBody, ApiResponse } from '@nestjs/swagger';
import { schemaOf } from '../http/openapi-schema';
import { readInput } from '../http/read-input';
import { Actor, CaseController } from './staff-route';

/** Copies without names. */
@CaseController('redactions')
export class RedactionsController {
  constructor(
    private readonly desk: DeskService,
    private readonly redactions: Redactions,
    private readonly journal: ReadJournal,
  ) {}

  @Get('proposal')
  @ApiResponse({ status: 200, standardSchema: redactionProposalSchema })
  async propose(@Actor() actor: StaffActor, @Param('id') id: string): Promise<RedactionProposal> {
    const { file } = await this.desk.see(actor, id);
    if (isSecret(file)) await this.journal.note(actor.accountId, id, ['denunciation']);
    const { text, marks, senderSought } = await this.redactions.propose(id);
    return { text, marks: [...marks], senderSought };
  }

  @Post()
  @ApiBody({ schema: schemaOf(makeRedactionSchema) })
  @ApiResponse({ status: 201, standardSchema: redactionSchema })
  async make(@Actor() actor: StaffActor, @Param('id') id: string, @Body() body: unknown): Promise<Redaction> {
    const { marks } = readInput(makeRedactionSchema, body);
    return redactedCopyView(await this.redactions.make(actor, id, marks));
  }

  @Get('latest')
  @ApiResponse({ status: 200, standardSchema: redactionSchema })
  async latest(@Actor() actor: StaffActor, @Param('id') id: string): Promise<Redaction> {
    const copy = await this.redactions.latest(id);
    if (!copy) throw new NotFound('no copy was made');
    await this.journal.note(actor.accountId, id, ['redacted_copy']);
    return redactedCopyView(copy);
  }
}

export function redactedCopyView({ id, caseId, madeAt, text }: RedactedCopy): Redaction {
  return { id, caseId, madeAt: madeAt.toISOString(), text };
}
