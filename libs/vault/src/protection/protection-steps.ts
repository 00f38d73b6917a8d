import { commitmentTo, newSalt, type StepContext, StepRegistry, wordsIn } from '@libs/casework';
import {
  type CaseKind,
  dayOf,
  isDenunciation,
  PROTECTION_ENDINGS,
  PROTECTION_STEPS,
  type Protection,
  type ProtectionEvent,
  protectionAfter,
} from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { Seals } from '../seals/seals.service';
import type { NamedPersons } from './named-persons';
import { PROTECTION_OF, WAS_TAKEN } from './protection.queries';

/** What the steps that protect a denouncer ask, and what other steps owe a protection that waits or is in force. */
@Injectable()
export class ProtectionSteps {
  constructor(
    registry: StepRegistry,
    private readonly seals: Seals,
  ) {
    const stands = (asks: (protection: Protection, context: StepContext) => boolean) => async (context: StepContext) =>
      asks(await protectionOf(context), context);
    registry.guard('for-a-head-alone', ({ draft }) => draft.file.audience === 'head');
    registry.guard(
      'protection-not-waiting',
      stands(({ waits }) => !waits),
    );
    registry.guard(
      'protection-waits',
      stands(({ waits }) => waits),
    );
    registry.guard('protection-request-is-new', stands(isNew));
    registry.guard(
      'protection-refused-on-request',
      stands(({ waits }, { draft }) => {
        return waits || draft.given.outcome !== 'protection_refused';
      }),
    );
    registry.guard(
      'protection-in-force',
      stands(({ inForce }) => inForce),
    );
    registry.guard('protection-end-grounded', isGrounded);
    registry.guard(
      'protection-decided',
      stands(({ waits }) => !waits),
    );
    registry.guard('protection-over', stands(isOver));
    registry.guard(
      'denunciation-while-protected',
      stands((protection, { draft }) => {
        return isDenunciation(wordsIn(draft.given, 'type') as CaseKind) || isOver(protection);
      }),
    );
    registry.effect('vault.sealPersons', (context) => this.sealPersons(context));
  }

  /** Who else is in danger lies where the denouncer's own name lies; the event holds a commitment to it. */
  private async sealPersons({ manager, draft }: StepContext): Promise<void> {
    const persons = wordsIn(draft.given, 'persons');
    const { persons: _, ...given } = draft.given;
    draft.given = given;
    if (persons === undefined) return;
    const caseId = draft.file.id;
    const named: NamedPersons = { caseId, persons, salt: newSalt() };
    draft.commitments.persons = commitmentTo(persons, named.salt);
    await this.seals.sealWords(manager, [{ subjectId: draft.newId(), caseId, words: JSON.stringify(named) }]);
  }
}

async function protectionOf({ manager, draft }: StepContext): Promise<Protection> {
  const events: ProtectionEvent[] = await manager.query(PROTECTION_OF, [draft.file.id, PROTECTION_STEPS]);
  return protectionAfter(events);
}

/** While one request waits, only the paper of one that was not written adds to it. */
function isNew({ waits, awaitsPaper }: Protection, { draft }: StepContext): boolean {
  return !waits || (awaitsPaper && (draft.given.means ?? 'written_request') === 'written_request');
}

function isOver({ waits, inForce }: Protection): boolean {
  return !waits && !inForce;
}

/** Has what the ground says happened, does the law know it on this day, is it on paper (LTC Đ.54)? */
async function isGrounded({ manager, draft }: StepContext): Promise<boolean> {
  const { ground, means } = draft.given;
  const { after, since, onPaper } = PROTECTION_ENDINGS[ground as keyof typeof PROTECTION_ENDINGS];
  if (onPaper && means === undefined) return false;
  if (since && dayOf(draft.now) < since) return false;
  const taken: unknown[] = after ? await manager.query(WAS_TAKEN, [draft.file.id, after]) : [true];
  return taken.length > 0;
}
