import { type CaseFile, type ClockRow, factsOf, type TimelineEvent } from '@libs/casework';
import type { OfferedStep, Track } from '@libs/contracts';
import { availableSteps, isPublicStep, type Standing, type StepRow, workflowOf } from '@libs/rules';
import type { PetitionEntity } from '../entities/petition.entity';

interface Shown {
  readonly file: CaseFile;
  readonly petition: PetitionEntity;
  readonly clocks: readonly ClockRow[];
  readonly timeline: readonly TimelineEvent[];
  readonly standings: readonly Standing[];
  readonly nameOf: (unitId: string) => string;
  readonly now: Date;
}

/** A case as its submitter sees it: what happened, what happens next and by when. */
export function trackOf({ file, petition, clocks, timeline, standings, nameOf, now }: Shown): Track {
  const shown = clocks.map((clock) => {
    const dueAt = clock.endedAt ? clock.promisedAt : (clock.lawDueAt ?? clock.promisedAt);
    const metAt = clock.endedAt?.toISOString() ?? null;
    return {
      duty: clock.duty,
      dueAt: dueAt.toISOString(),
      metAt,
      overdue: clock.effect === 'limit' && (clock.endedAt ?? now) > dueAt,
    };
  });
  const next = shown.find(({ metAt }) => metAt === null);
  return {
    trackingCode: file.trackingCode,
    kind: file.kind,
    state: file.state,
    title: petition.title,
    text: petition.text,
    receivedAt: file.receivedAt.toISOString(),
    unit: file.state === 'submitted' ? null : nameOf(file.ownerUnit),
    urgent: file.urgent,
    next: next && file.closedAt === null ? { duty: next.duty, dueAt: next.dueAt } : null,
    deadlines: shown,
    timeline: timeline
      .filter(({ step }) => isPublicStep(step))
      .map(({ at, step, state, unitId, words }) => ({
        at: at.toISOString(),
        step,
        state,
        unit: step === 'submit' ? null : nameOf(unitId),
        text: words.text ?? words.reason ?? null,
      })),
    steps: availableSteps(workflowOf(file.kind), factsOf(file), standings).map(offered),
  };
}

/** A step as a screen offers it. */
export function offered({ step, needs, takes, basis }: StepRow): OfferedStep {
  return { step, needs: [...needs], takes: [...takes], basis };
}
