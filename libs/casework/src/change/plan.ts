import {
  type CaseKind,
  type Duty,
  dayOf,
  OPENING,
  type OwedJob,
  rulesFor,
  type StepRow,
  stateAfter,
} from '@libs/rules';
import { endClock, paceClock, startClocks } from '../clocks/clock';
import { NEVER_DUE } from '../entities/case-file.entity';
import type { CaseFile, Draft } from './draft';
import { wordsIn } from './draft';

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
  const { id: caseId, kind, ownerUnit: unitId, receivedAt: startedAt } = opened;
  const { commitments: _kept, ...known } = opened;
  const start = { caseId, kind, unitId, startedAt, ...tools };
  return {
    step: 'submit',
    role: 'citizen',
    actorId: null,
    given: {},
    now: startedAt,
    ...tools,
    before: null,
    file: {
      ...known,
      state: 'submitted',
      rank: opened.urgent ? 0 : 1,
      handlers: [],
      escalatedTo: [],
      matterId: null,
      nextDueAt: NEVER_DUE,
      closedAt: null,
      version: 0,
      eventCount: 0,
      headHash: '',
    },
    clocks: OPENING[kind].starts.flatMap((duty) => startClocks(duty, start)),
    clocksBefore: [],
  };
}

/** The work a case leaves owing when it is opened. */
export function owedAtOpening(kind: CaseKind): readonly OwedJob[] {
  return OPENING[kind].owes;
}

/** Takes a row's step on a draft: state, owner, kind, and the clocks it starts, stops and paces. */
export function applyRow(draft: Draft, row: StepRow): void {
  const unitId = row.moves ? wordsIn(draft.given, 'unitId') : undefined;
  draft.file = {
    ...draft.file,
    state: stateAfter(row, draft.file.state),
    ...(unitId !== undefined && { ownerUnit: unitId }),
  };
  if (unitId !== undefined) draft.clocks = draft.clocks.map((clock) => ({ ...clock, unitId }));
  if (row.reclassifies) reclassify(draft);
  endDuties(draft, row.stops);
  for (const duty of row.starts) draft.clocks.push(...startClocks(duty, startOf(draft, draft.now)));
  draft.clocks = draft.clocks.map((clock) =>
    clock.endedAt === null ? paceClock(clock, draft.file.state, draft.now, draft.calendar) : clock,
  );
}

function startOf(draft: Draft, startedAt: Date) {
  const { id: caseId, kind, ownerUnit: unitId } = draft.file;
  return { caseId, kind, unitId, startedAt, calendar: draft.calendar, newId: draft.newId };
}

function endDuties(draft: Draft, duties: readonly Duty[]): void {
  draft.clocks = draft.clocks.map((clock) =>
    clock.endedAt === null && duties.includes(clock.duty) ? endClock(clock, 'met', draft.now) : clock,
  );
}

/**
 * The case becomes what the officer found it to be: duties of the old kind alone fall away, those of the new kind run
 * from receipt as if it had been known from the start. A denunciation is for the competent head alone from here on.
 */
function reclassify(draft: Draft): void {
  const kind = wordsIn(draft.given, 'type') as CaseKind;
  const received = draft.file.receivedAt;
  draft.file = { ...draft.file, kind, audience: kind === 'to_cao' ? 'head' : 'unit' };
  const binding = (duty: Duty, ruleId: string) =>
    rulesFor(duty, kind, dayOf(received)).some(({ rule }) => rule.id === ruleId);
  draft.clocks = draft.clocks.map((clock) =>
    clock.endedAt === null && !binding(clock.duty, clock.ruleId) ? endClock(clock, 'waived', draft.now) : clock,
  );
  for (const duty of OPENING[kind].starts) {
    const runs = draft.clocks.some((clock) => clock.duty === duty && clock.outcome !== 'waived');
    if (!runs) draft.clocks.push(...startClocks(duty, startOf(draft, received)));
  }
}

/** A file as the rules see it. */
export function factsOf({ kind, state, audience }: CaseFile) {
  return { kind, state, audience };
}
