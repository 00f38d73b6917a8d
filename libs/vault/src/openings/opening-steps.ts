import { CaseKeys, type StepContext, StepRegistry, wordsIn } from '@libs/casework';
import { REACH } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { SubmitterEntity } from '../submitters/submitter.entity';
import { IdentityOpeningEntity } from './identity-opening.entity';

/** What the steps of an opening ask: a competent person, something sealed, and never one person alone. */
@Injectable()
export class OpeningSteps {
  constructor(
    private readonly keys: CaseKeys,
    registry: StepRegistry,
  ) {
    registry.guard('head-or-named-handler', ({ draft }) => {
      return REACH[draft.role].isHead || (draft.actorId !== null && draft.file.handlers.includes(draft.actorId));
    });
    registry.guard('identity-is-sealed', ({ manager, draft }) =>
      manager.existsBy(SubmitterEntity, { caseId: draft.file.id, sealed: true }),
    );
    registry.guard('opening-waits', async (context) => (await asked(context))?.state === 'requested');
    registry.guard('opening-by-second-person', async (context) => {
      const opening = await asked(context);
      const secondPerson = wordsIn(context.draft.given, 'accountId');
      return opening !== null && secondPerson !== undefined && opening.requestedBy !== secondPerson;
    });
    registry.effect('vault.requestOpening', (context) => this.request(context));
  }

  private async request({ manager, draft }: StepContext): Promise<void> {
    const id = draft.newId();
    const key = await this.keys.one(draft.file.id, manager);
    await manager.insert(IdentityOpeningEntity, {
      id,
      caseId: draft.file.id,
      seq: (draft.before?.eventCount ?? 0) + 1,
      state: 'requested',
      requestedBy: draft.actorId ?? undefined,
      requestedAt: draft.now,
      reason: key.seal(`opening/${id}/reason`, wordsIn(draft.given, 'reason') ?? ''),
    });
  }
}

/** The opening that a step names, of the step's own case; locked to the end of the transaction. */
function asked({ manager, draft }: StepContext): Promise<IdentityOpeningEntity | null> {
  const id = wordsIn(draft.given, 'openingId') ?? '';
  const lock = { mode: 'pessimistic_write' } as const;
  return manager.findOne(IdentityOpeningEntity, { where: { id, caseId: draft.file.id }, lock });
}
