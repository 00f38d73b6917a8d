import { type CaseFile, type ClockRow, type TimelineEvent } from '@libs/casework';
import type { OfferedStep, Track } from '@libs/contracts';
import { type CaseKind, choicesOf, isPublicStep, PROMISED_DUTIES, type StepRow, type WorkCalendar } from '@libs/rules';
import type { Petition } from '../content/petition-content';
import { outcomeOf, protectionOf } from '../content/told';
import { missingSignature } from './missing-signature';
import { promiseOf } from './promise-of';
import { rightsOf } from './rights-of';

interface Shown {
  readonly file: CaseFile;
  readonly petition: Petition;
  readonly clocks: readonly ClockRow[];
  readonly timeline: readonly TimelineEvent[];
  readonly steps: readonly StepRow[];
  readonly nameOf: (unitId: string) => string;
  readonly calendar: WorkCalendar;
  readonly now: Date;
}

/** A case as its submitter sees it: what happened, what happens next and by when. */
export function trackOf(shown: Shown): Track {
  const { file, petition, timeline, steps, nameOf, now } = shown;
  const deadlines = shown.clocks
    .filter(({ duty }) => PROMISED_DUTIES.includes(duty))
    .map((clock) => promiseOf(clock, shown.calendar, now));
  const next = deadlines.find(({ metAt, pausedSince }) => metAt === null && pausedSince === null);
  const unsigned = shown.clocks.find(({ duty, endedAt }) => duty === 'sign' && endedAt === null);
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
    deadlines,
    signature:
      unsigned && file.closedAt === null
        ? missingSignature(file.receivedAt, unsigned.lawDueAt ?? unsigned.promisedAt)
        : null,
    rights: rightsOf(shown, shown.calendar),
    protection: protectionOf(timeline),
    timeline: timeline
      .filter(({ step }) => isPublicStep(file.kind, step))
      .map((event) => ({
        at: event.at.toISOString(),
        step: event.step,
        state: event.state,
        unit: event.step === 'submit' ? null : nameOf(event.unitId),
        outcome: outcomeOf(event),
        ...toldOf(event),
      })),
    steps: steps.map((row) => offered(row, file.kind)),
  };
}

/** What a step said to the sender, and why. */
function toldOf({ words: { text, body, reason } }: TimelineEvent): Pick<Track['timeline'][number], 'text' | 'reason'> {
  if (text !== undefined) return { text, reason: reason ?? null };
  return { text: [body, reason].filter(Boolean).join(': ') || null, reason: null };
}

/** A step as a screen offers it. */
export function offered(row: StepRow, kind: CaseKind): OfferedStep {
  const { step, needs, takes, letters, basis } = row;
  const lists = Object.entries(choicesOf(row, kind)).map(([field, codes]) => [field, [...codes]]);
  return {
    step,
    needs: [...needs],
    takes: [...takes],
    choices: Object.fromEntries(lists),
    letters: [...letters],
    basis,
  };
}
