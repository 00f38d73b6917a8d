import { InvalidInput, NotFound } from '@libs/platform';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, Not } from 'typeorm';
import { validate as isUuid } from 'uuid';
import { LetterEntity } from './entities/letter.entity';
import { toDocx } from './layout/docx';
import { toPdf } from './layout/pdf';
import type { Letter } from './letter';
import { LetterStore } from './letter-store';
import { LetterWriter } from './letter-writer';
import { FIELDS, type FieldName } from './templates/fields';
import { LetterTemplates } from './templates/letter-templates';
import type { LetterTemplate } from './templates/template';
import { clean } from './writing/clean';
import { missingFields } from './writing/missing';

export type LetterFormat = 'docx' | 'pdf';

/** Words for fields, by the field's name. */
export type LetterWords = Readonly<Record<string, string>>;

/** Reads the letters of a case and fills in drafts. Who may see the case is the caller's to ask; the steps are casework's. */
@Injectable()
export class LettersService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly templates: LetterTemplates,
    private readonly writer: LetterWriter,
    private readonly store: LetterStore,
  ) {}

  /** The letters of a case, in the order they were drafted. */
  lettersOf(caseId: string): Promise<Letter[]> {
    return this.store.lettersOf(caseId);
  }

  /** @throws NotFound also for a letter of another case */
  async letter(caseId: string, letterId: string): Promise<Letter> {
    const found = isUuid(letterId) && (await this.store.find(caseId, letterId));
    if (!found) throw new NotFound('no such letter');
    return found;
  }

  template({ template }: Letter): LetterTemplate {
    return this.templates.get(template);
  }

  /** The fields that still wait for words. */
  missing(letter: Letter): FieldName[] {
    return missingFields(this.template(letter), letter.fields);
  }

  /** Whether an officer may write in this field of this letter: not over what the case itself, or its clock, says. */
  isOpen(letter: Letter, field: FieldName): boolean {
    const { from } = FIELDS[field];
    return letter.state === 'draft' && from !== 'case' && (from !== 'clock' || letter.fields[field] === undefined);
  }

  /**
   * Writes in a draft; who writes can no longer approve or issue it. What is still missing, `missing` tells.
   * @throws NotFound; InvalidInput naming each field that the letter does not have or that is not open
   */
  async fill(actorId: string, caseId: string, letterId: string, words: LetterWords): Promise<Letter> {
    const { id } = await this.letter(caseId, letterId);
    return this.database.transaction(async (manager) => {
      const letter = await this.store.hold(manager, caseId, id);
      if (!letter) throw new NotFound('no such letter');
      // Nothing written changes nothing: also not who wrote, nor the box of what was approved.
      if (Object.keys(words).length === 0) return letter;
      this.refuseClosed(letter, Object.keys(words));
      const written = Object.entries(words).map(([field, value]) => [field, clean(value)] as const);
      const fields = { ...letter.fields, ...Object.fromEntries(written) };
      const filledBy = [...new Set([...letter.filledBy, actorId])];
      return (await this.store.update(manager, letter, { fields, filledBy })).letter;
    });
  }

  /** The sender is sealed from here on: what is not issued may name them, and goes. */
  async dropDrafts(manager: EntityManager, caseId: string): Promise<void> {
    await manager.delete(LetterEntity, { caseId, state: Not('issued') });
  }

  /** The letter as a file; a draft bears no number and says what it is. @throws InvalidInput naming what is missing */
  async render(letter: Letter, format: LetterFormat): Promise<Buffer> {
    const sheet = letter.sheet ?? this.writer.sheetOf(letter, null);
    return format === 'docx' ? toDocx(sheet) : toPdf(sheet, letter.issuedAt ?? letter.draftedAt);
  }

  private refuseClosed(letter: Letter, names: readonly string[]): void {
    const open = new Set<string>(this.template(letter).fields.filter((field) => this.isOpen(letter, field)));
    const faults = names.filter((name) => !open.has(name)).map((field) => ({ field, code: 'unknown_value' }));
    if (faults.length > 0) throw new InvalidInput(faults);
  }
}
