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
import { Forbidden } from '@libs/platform';
import { Body, Get, Param, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiProduces, ApiResponse } from '@nestjs/swagger';
import { schemaOf } from '../http/openapi-schema';
import { readInput } from '../http/read-input';
import { letterFile } from '../letters/letter-file';
import { letterView } from '../letters/letter-view';
import { Actor, CaseController } from './staff-route';

/** Drafting, approving and issuing are steps of the case. */
@CaseController('letters')
export class LettersController {
  constructor(
    private readonly desk: DeskService,
    private readonly letters: LettersService,
    private readonly journal: ReadJournal,
  ) {}

  @Get()
  @ApiResponse({ status: 200, standardSchema: letterListSchema })
  async list(@Actor() actor: StaffActor, @Param('id') id: string): Promise<LetterList> {
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
    const { steps } = await this.desk.detail(actor, id);
    if (!steps.some(({ step }) => step === 'draft_letter')) throw new Forbidden('may draft no letter here');
    const { fields } = readInput(fillLetterSchema, body);
    const letter = await this.letters.fill(actor.accountId, id, letterId, fields);
    await this.journal.note(actor.accountId, id, ['letter']);
    return letterView(letter, this.letters);
  }

  @Get(':letterId/file')
  @ApiProduces('application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  async file(
    @Actor() actor: StaffActor,
    @Param('id') id: string,
    @Param('letterId') letterId: string,
    @Query({ schema: letterFileQuerySchema }) { format }: LetterFileQuery,
  ): Promise<StreamableFile> {
    const letter = await this.letters.letter(id, letterId);
    await this.journal.note(actor.accountId, id, ['letter']);
    return letterFile(this.letters, letter, format);
  }
}
