import { type CaseFile, isSecret, type StepContext, StepRegistry, wordsIn } from '@libs/casework';
import { InvalidInput } from '@libs/platform';
import type { LetterKind } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import type { LetterState } from './entities/letter.entity';
import type { Letter } from './letter';
import { LetterFacts } from './letter-facts';
import { LetterWriter } from './letter-writer';
import { FIELDS, type FieldName, isField } from './templates/fields';
import { LetterTemplates } from './templates/letter-templates';
import type { LetterTemplate } from './templates/template';
import { missingFields } from './writing/missing';

/** What whoever approves a letter says of the names in it. */
const NAMES_READ = 'names_read:yes';

type Condition = (letter: Letter, context: StepContext) => boolean;

/** What the steps of a letter ask and do: drafted, approved, issued, and never all of it by one person. */
@Injectable()
export class LetterSteps {
  constructor(
    private readonly writer: LetterWriter,
    private readonly facts: LetterFacts,
    templates: LetterTemplates,
    registry: StepRegistry,
  ) {
    const guard = (condition: Condition) => async (context: StepContext) => {
      const letter = await writer.named(context);
      return letter !== null && condition(letter, context);
    };
    const inState = (state: LetterState) =>
      guard(
        (letter, { draft: { file } }) =>
          letter.state === state && isAbout(letter, templates.get(letter.template), file),
      );
    registry.guard('letter-is-open', inState('draft'));
    registry.guard('letter-is-approved', inState('approved'));
    registry.guard('letter-by-second-person', guard(isSecondPerson));
    registry.guard(
      'letter-is-complete',
      guard((letter) => missingFields(templates.get(letter.template), letter.fields).length === 0),
    );
    registry.guard('letter-names-nobody', (context) => this.namesNobody(context));
    registry.effect('letters.prepare', (context) => this.prepare(context));
    registry.effect('letters.draft', (context) => this.draft(context));
    registry.effect('letters.approve', async (context) => writer.approve(context, await this.named(context)));
    registry.effect('letters.issue', async (context) => writer.issue(context, await this.named(context)));
  }

  /** Drafts every letter the step's row says it leaves prepared. */
  private async prepare(context: StepContext): Promise<void> {
    for (const kind of context.row.letters) await this.writer.draft(context, kind, true);
  }

  private async draft(context: StepContext): Promise<void> {
    const kind = wordsIn(context.draft.given, 'letterKind') as LetterKind;
    if (!(await this.writer.draft(context, kind, false)))
      throw new InvalidInput([{ field: 'letterKind', code: 'unknown_value' }]);
  }

  /** A letter about a denunciation goes to more people than its writer: free words that name somebody are read twice. */
  private async namesNobody(context: StepContext): Promise<boolean> {
    const { manager, draft } = context;
    const { checks } = draft.given;
    if (!isSecret(draft.file) || (Array.isArray(checks) && checks.includes(NAMES_READ))) return true;
    const { fields } = await this.named(context);
    const free = Object.entries(fields).flatMap(([name, words]) => (isField(name) && isFree(name) ? words : []));
    return !(await this.facts.namesSomebody(draft.file.id, free.join('\n'), manager));
  }

  private async named(context: StepContext): Promise<Letter> {
    const letter = await this.writer.named(context);
    if (!letter) throw new InvalidInput([{ field: 'letterId', code: 'unknown_value' }]);
    return letter;
  }
}

/** A letter bears its unit's name and speaks of a kind of case: once the case has another, it is drafted anew. */
function isAbout({ unitId }: Letter, { cases }: LetterTemplate, { ownerUnit, kind }: CaseFile): boolean {
  return unitId === ownerUnit && cases.includes(kind);
}

/** Somebody, and nobody who drafted the letter or wrote in it. */
function isSecondPerson(letter: Letter, { draft: { actorId } }: StepContext): boolean {
  return actorId !== null && !draftersOf(letter).includes(actorId);
}

/** A letter left prepared was written by the service: its drafter is whoever completed it, else who took that step. */
function draftersOf({ prepared, draftedBy, filledBy }: Letter): readonly (string | null)[] {
  return prepared && filledBy.length > 0 ? filledBy : [draftedBy, ...filledBy];
}

/** Written by somebody, not by the service. */
function isFree(name: FieldName): boolean {
  const { from } = FIELDS[name];
  return from === 'step' || from === 'officer';
}
