import { commitmentTo, newSalt, type StepContext, StepRegistry, wordsIn } from '@libs/casework';
import { Injectable } from '@nestjs/common';
import { Seals } from '../seals/seals.service';
import type { NamedPersons } from './named-persons';
import { LAST_OF_PROTECTION } from './protection.queries';

/** What the steps that protect a denouncer ask: one request at a time, decided once, and ended only when it was granted. */
@Injectable()
export class ProtectionSteps {
  constructor(
    registry: StepRegistry,
    private readonly seals: Seals,
  ) {
    registry.guard('protection-not-waiting', async (context) => (await protectionOf(context)) !== 'waits');
    registry.guard('protection-waits', async (context) => (await protectionOf(context)) === 'waits');
    registry.guard('protection-in-force', async (context) => (await protectionOf(context)) === 'in force');
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

async function protectionOf({ manager, draft }: StepContext): Promise<'waits' | 'in force' | null> {
  const [last]: { step: string; outcome: string | null }[] = await manager.query(LAST_OF_PROTECTION, [draft.file.id]);
  if (last?.step === 'request_protection') return 'waits';
  return last?.outcome === 'protection_granted' ? 'in force' : null;
}
