import { ReadJournal } from '@libs/casework';
import {
  type AskedOpenings,
  askedOpeningsSchema,
  type Opening,
  type OpeningList,
  openingListSchema,
  openingSchema,
  passphraseSchema,
  reasonSchema,
} from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { DeskService } from '@libs/petitions';
import { NotFound } from '@libs/platform';
import { Openings, type ReadOpening } from '@libs/vault';
import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiResponse } from '@nestjs/swagger';
import { validate as isUuid } from 'uuid';
import { schemaOf } from '../http/openapi-schema';
import { readInput } from '../http/read-input';
import { Limited } from '../limits/limited.decorator';
import { Actor, CaseController, RequireAbility, StaffController } from './staff-route';

/** Asking for who sent a sealed letter, and reading it. */
@CaseController('identity-openings')
export class OpeningsController {
  constructor(
    private readonly desk: DeskService,
    private readonly openings: Openings,
    private readonly journal: ReadJournal,
  ) {}

  /** The same as the step `request_opening`. */
  @Post()
  @ApiBody({ schema: schemaOf(reasonSchema) })
  @ApiResponse({ status: 201, standardSchema: openingSchema })
  async request(@Actor() actor: StaffActor, @Param('id') id: string, @Body() body: unknown): Promise<Opening> {
    const { reason } = readInput(reasonSchema, body);
    await this.desk.takeStep(actor, id, undefined, { step: 'request_opening', reason });
    const [asked] = await this.openings.askedBy(actor.accountId, id);
    if (!asked) throw new NotFound('no such opening');
    return openingView(asked);
  }

  @Get()
  @ApiResponse({ status: 200, standardSchema: openingListSchema })
  async list(@Actor() actor: StaffActor, @Param('id') id: string): Promise<OpeningList> {
    return { items: (await this.openings.askedBy(actor.accountId, id)).map(openingView) };
  }

  /** What is read is written down before it is shown. */
  @Get(':openingId')
  @ApiResponse({ status: 200, standardSchema: openingSchema })
  async read(
    @Actor() actor: StaffActor,
    @Param('id') id: string,
    @Param('openingId') openingId: string,
  ): Promise<Opening> {
    if (!isUuid(openingId)) throw new NotFound('no such opening');
    const opening = await this.openings.open(actor, id, openingId);
    if (opening.submitter) {
      await this.journal.note(actor.accountId, id, ['identity']);
      await this.journal.flush();
    }
    return openingView(opening);
  }
}

/** The second person's side: custodians consent with their passphrase, or refuse with a reason. */
@StaffController('identity-openings')
export class OpeningDecisionsController {
  constructor(
    private readonly openings: Openings,
    private readonly journal: ReadJournal,
  ) {}

  /** A reason tells of the letter: seeing it is noted as seeing what a denunciation says. */
  @Get()
  @RequireAbility('identities.keep')
  @ApiResponse({ status: 200, standardSchema: askedOpeningsSchema })
  async waiting(@Actor() actor: StaffActor): Promise<AskedOpenings> {
    const asked = await this.openings.waiting(actor.accountId);
    for (const { caseId } of asked) await this.journal.note(actor.accountId, caseId, ['denunciation']);
    return { items: asked.map((one) => ({ ...one, requestedAt: one.requestedAt.toISOString() })) };
  }

  @Post(':id/consent')
  @HttpCode(204)
  @RequireAbility('identities.keep')
  @Limited('passphrase')
  @ApiBody({ schema: schemaOf(passphraseSchema) })
  @ApiResponse({ status: 403, description: 'The passphrase is wrong' })
  @ApiResponse({ status: 409, description: 'Decided already, asked for by the custodian, or sealed to others only' })
  async consent(@Actor() actor: StaffActor, @Param('id') id: string, @Body() body: unknown): Promise<void> {
    if (!isUuid(id)) throw new NotFound('no such opening');
    await this.openings.consent(actor.accountId, id, readInput(passphraseSchema, body).passphrase);
  }

  @Post(':id/refusal')
  @HttpCode(204)
  @RequireAbility('identities.keep')
  @ApiBody({ schema: schemaOf(reasonSchema) })
  async refuse(@Actor() actor: StaffActor, @Param('id') id: string, @Body() body: unknown): Promise<void> {
    if (!isUuid(id)) throw new NotFound('no such opening');
    await this.openings.refuse(actor.accountId, id, readInput(reasonSchema, body).reason);
  }
}

function openingView({ id, state, requestedAt, decidedAt, endsAt, refusal, submitter, persons }: ReadOpening): Opening {
  return {
    id,
    state,
    requestedAt: requestedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    endsAt: endsAt?.toISOString() ?? null,
    refusal,
    submitter,
    persons: [...persons],
  };
}
