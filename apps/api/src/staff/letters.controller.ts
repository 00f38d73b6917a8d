import { ReadJournal } from '@libs/casework';
import {
  fillLetterSchema,
  type Letter,
  type LetterFileQuery,
  type LetterList,
  letterFileQuerySchema,
  letterListSchema,
  letterSchema,
} from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { LettersService } from '@libs/letters';
import { DeskService } from '@libs/petitions';
import { Forbidden, NotFound } from '@libs/platform';
import { Body, Get, Param, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiProduces, ApiResponse } from '@nestjs/swagger';
import { validate as isUuid } from 'uuid';
import { schemaOf } from '../http/openapi-schema';
import { readInput } from '../http/read-input';
import { letterFile } from '../letters/letter-file';
import { letterView } from '../letters/letter-view';
import { Actor, StaffController } from './staff-route';

/** Looks for the case first: to whom it is not visible it is 404. Drafting, approving and issuing are steps of the case. */
@StaffController('cases/:id/letters')
export class LettersController {
  constructor(
    private readonly desk: DeskService,
    private readonly letters: LettersService,
    private readonly journal: ReadJournal,
  ) {}

  @Get()
  @ApiResponse({ status: 200, standardSchema: letterListSchema })
  async list(@Actor() actor: StaffActor, @Param('id') id: string): Promise<LetterList> {
    await this.near(actor, id);
    const letters = await this.letters.lettersOf(id);
    if (letters.length > 0) await this.journal.note(actor.accountId, id, ['letter']);
    return { items: letters.map((letter) => letterView(letter, this.letters)) };
  }

  @Put(':letterId')
  @ApiBody({ schema: schemaOf(fillLetterSchema) })
  @ApiResponse({ status: 200, standardSchema: letterSchema })
  @ApiResponse({ status: 403, description: 'Needs the step draft_letter' })
  async fill(
    @Actor() actor: StaffActor,
    @Param('id') id: string,
    @Param('letterId') letterId: string,
    @Body() body: unknown,
  ): Promise<Letter> {
    await this.near(actor, id);
    const { steps } = await this.desk.detail(actor, id);
    if (!steps.some(({ step }) => step === 'draft_letter')) throw new Forbidden('may draft no letter here');
    const { fields } = readInput(fillLetterSchema, body);
    return letterView(await this.letters.fill(actor.accountId, id, letterId, fields), this.letters);
  }

  @Get(':letterId/file')
  @ApiProduces('application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  async file(
    @Actor() actor: StaffActor,
    @Param('id') id: string,
    @Param('letterId') letterId: string,
    @Query({ schema: letterFileQuerySchema }) { format }: LetterFileQuery,
  ): Promise<StreamableFile> {
    await this.near(actor, id);
    const letter = await this.letters.letter(id, letterId);
    await this.journal.note(actor.accountId, id, ['letter']);
    return letterFile(this.letters, letter, format);
  }

  /** Letters name the sender: they are for those who work with the case, not for lists it has climbed to. */
  private async near(actor: StaffActor, id: string): Promise<void> {
    if (!isUuid(id) || !(await this.desk.see(actor, id)).near) throw new NotFound('no such case');
  }
}
