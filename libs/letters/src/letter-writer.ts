import { commitmentTo, newSalt, type StepContext, wordsIn } from '@libs/casework';
import { OrganisationService } from '@libs/organisation';
import { dayOf, type LetterKind } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';
import { validate as isUuid } from 'uuid';
import type { Sheet } from './layout/sheet';
import type { Letter } from './letter';
import { LetterFacts } from './letter-facts';
import { LetterStore } from './letter-store';
import { NAME_OF, NEXT_NUMBER } from './letters.queries';
import { LetterTemplates } from './templates/letter-templates';
import { compose, numbered } from './writing/compose';
import { knownFields } from './writing/known-fields';
import { type Office, officeOf } from './writing/office';

/** Drafts, approves and issues letters, each in the transaction of the step that does so. */
@Injectable()
export class LetterWriter {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly templates: LetterTemplates,
    private readonly facts: LetterFacts,
    private readonly store: LetterStore,
  ) {}

  /** The letter a step names, when it belongs to the step's case; locked, so that nobody fills it in meanwhile. */
  async named({ manager, draft }: StepContext): Promise<Letter | null> {
    const id = wordsIn(draft.given, 'letterId') ?? '';
    return isUuid(id) ? this.store.hold(manager, draft.file.id, id) : null;
  }

  /** A draft with what the system knows already written in; false when there is no such letter about this kind of case. */
  async draft({ manager, draft }: StepContext, kind: LetterKind, prepared: boolean): Promise<boolean> {
    const { id: caseId, kind: caseKind, ownerUnit: unitId } = draft.file;
    const template = this.templates.find(kind, caseKind);
    if (!template) return false;
    const citizen = await this.facts.of(caseId, manager);
    await this.store.insert(manager, {
      id: draft.newId(),
      caseId,
      kind,
      template: template.id,
      unitId,
      state: 'draft',
      fields: knownFields(template, draft, this.office(unitId, draft.now), citizen),
      sheet: null,
      salt: newSalt(),
      prepared,
      draftedBy: draft.actorId,
      draftedAt: draft.now,
    });
    return true;
  }

  /** Fixes what stands on the paper; the event is bound to it. */
  async approve({ manager, draft }: StepContext, letter: Letter): Promise<void> {
    const { actorId: approvedBy, now: approvedAt } = draft;
    const sheet = this.sheetOf(letter, await nameOf(manager, approvedBy));
    const { digest } = await this.store.update(manager, letter, { state: 'approved', sheet, approvedBy, approvedAt });
    Object.assign(draft.commitments, { letter: commitmentToSheet(sheet, letter.salt), letterBox: digest });
  }

  /** Takes the next number of the unit and the year; a step that is rolled back gives it back. */
  async issue({ manager, draft }: StepContext, letter: Letter): Promise<void> {
    if (!letter.sheet) throw new Error(`letter ${letter.id} is not approved`);
    const { actorId: issuedBy, now: issuedAt } = draft;
    const day = dayOf(issuedAt);
    const year = Number(day.slice(0, 4));
    const [{ last: number }] = await manager.query<[{ last: number }]>(NEXT_NUMBER, [letter.unitId, year]);
    const sheet = numbered(letter.sheet, number, day);
    const { symbol } = sheet;
    const issued = { state: 'issued', sheet, issuedBy, issuedAt, year, number, symbol } as const;
    const { digest } = await this.store.update(manager, letter, issued);
    Object.assign(draft.commitments, { letter: commitmentToSheet(sheet, letter.salt), letterBox: digest });
  }

  /** The paper of a letter as far as it is written. @throws InvalidInput naming the fields that are missing */
  sheetOf(letter: Letter, signerName: string | null): Sheet {
    const template = this.templates.get(letter.template);
    return compose({
      template,
      fields: letter.fields,
      office: this.office(letter.unitId, letter.draftedAt),
      signerName,
    });
  }

  private office(unitId: string, at: Date): Office {
    const { directory } = this.organisation.current();
    return officeOf(directory.unit(unitId), directory, dayOf(at));
  }
}

async function nameOf(manager: EntityManager, accountId: string | null): Promise<string> {
  const [found] = await manager.query<{ name: string }[]>(NAME_OF, [accountId]);
  if (!found) throw new Error(`no account ${accountId} to sign with`);
  return found.name;
}

/** Binds an event to a paper: its canonical JSON (RFC 8785), salted. */
function commitmentToSheet(sheet: Sheet, salt: string): string {
  return commitmentTo(canonicalize(sheet) ?? '', salt);
}
