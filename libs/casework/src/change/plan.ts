import { type CaseKind, type Duty, OPENING, type OwedJob, type StepRow, stateAfter } from '@libs/rules';
import { endClock, paceClock, startClocks } from '../clocks/clock';
import { NEVER_DUE } from '../entities/case-file.entity';
import { dayZero, startOf } from './day-zero';
import type { CaseFile, Draft } from './draft';
import { giveTo, wordsIn } from './draft';
import { reclassify } from './reclassify';

/** What intake knows of a case before it is one. */
export interface NewCase {
  readonly id: string;
  readonly trackingCode: string;
  readonly kind: CaseKind;
  readonly ownerUnit: string;
  readonly audience: 'unit' | 'head';
  readonly urgent: boolean;
  readonly lane: string;
  readonly receivedAt: Date;
  /** Salted hashes of the letter and its submitter. */
  readonly commitments: Readonly<Record<string, string>>;
}

/** A new case in the first state of its workflow, with the clocks that run from receipt. */
export function planOpening(opened: NewCase, tools: Pick<Draft, 'calendar' | 'newId'>): Draft {
  const { commitments, ...known } = opened;
  const draft: Draft = {
    step: 'submit',
    role: 'citizen',
    actorId: null,
    given: {},
    now: opened.receivedAt,
    ...tools,
    before: null,
    file: {
      ...known,
      state: 'submitted',
      rank: opened.urgent ? 0 : 1,
      handlers: [],
      recused: [],
      escalatedTo: [],
      matterId: null,
      signedOn: null,
      circumstances: [],
      nextDueAt: NEVER_DUE,
      closedAt: null,
      version: 0,
      eventCount: 0,
      headHash: '',
    },
    clocks: [],
    clocksBefore: [],
    commitments: { ...commitments },
  };
  draft.clocks = OPENING[opened.kind].starts.flatMap((duty) => startClocks(duty, startOf(draft, opened.receivedAt)));
  return draft;
}

/** The work a case leaves owing when it is opened. */
export function owedAtOpening(kind: CaseKind): readonly OwedJob[] {
  return OPENING[kind].owes;
}

/** Takes a row's step on a draft: owner, kind, signature, state, and the clocks it starts, stops and paces. */
export function applyRow(draft: Draft, row: StepRow): void {
  const unitId = row.moves ? wordsIn(draft.given, 'unitId') : undefined;
  if (unitId !== undefined) giveTo(draft, unitId);
  if (row.signs) draft.file = { ...draft.file, signedOn: wordsIn(draft.given, 'on') ?? null };
  draft.file = { ...draft.file, state: stateAfter(row, factsOf(draft.file)) };
  if (row.reclassifies) reclassify(draft);
  endDuties(draft, row.stops);
  const started = dayZero(draft, row.startsOn);
  for (const duty of row.starts.filter((one) => !isRunning(draft, one))) {
    draft.clocks.push(...startClocks(duty, startOf(draft, started)));
  }
  draft.clocks = draft.clocks.map((clock) =>
    clock.endedAt === null ? paceClock(clock, draft.file.state, draft.now, draft.calendar) : clock,
  );
}

/** What runs already is not owed twice, however often a step is taken. */
function isRunning(draft: Draft, duty: Duty): boolean {
  return draft.clocks.some((clock) => clock.duty === duty && clock.endedAt === null);
}

function endDuties(draft: Draft, duties: readonly Duty[]): void {
  draft.clocks = draft.clocks.map((clock) =>
    clock.endedAt === null && duties.includes(clock.duty) ? endClock(clock, 'met', draft.now) : clock,
  );
}

/** A file as the rules see it. */
export function factsOf({ kind, state, audience, signedOn }: CaseFile) {
  return { kind, state, audience, signed: signedOn !== null };
}
