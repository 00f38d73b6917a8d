import {
  type CaseKind,
  countDays,
  type DueDate,
  type Duty,
  dayOf,
  rulesFor,
  type State,
  storedVersion,
  type WorkCalendar,
} from '@libs/rules';
import type { DeadlineEntity } from '../entities/deadline.entity';

/** A deadline row as casework handles it: changed by making a new one. */
export type ClockRow = Readonly<DeadlineEntity>;

/** What an event remembers of a clock, enough to replay the row from the events alone. */
export interface ClockSnapshot {
  readonly id: string;
  readonly duty: Duty;
  readonly rule: string;
  readonly version: string;
  readonly startedAt: string;
  readonly dueAt: string | null;
  readonly outcome: 'met' | 'waived' | null;
  readonly breached: boolean;
}

export function snapshotOf(clock: ClockRow): ClockSnapshot {
  return {
    id: clock.id,
    duty: clock.duty,
    rule: clock.ruleId,
    version: clock.ruleVersion,
    startedAt: clock.startedAt.toISOString(),
    dueAt: clock.lawDueAt?.toISOString() ?? null,
    outcome: clock.outcome,
    breached: clock.breachedAt !== null,
  };
}

/** Counts a clock's days again from its own facts: the same facts give the same date. */
export function explain(clock: ClockRow, calendar: WorkCalendar): DueDate {
  const { version } = storedVersion(clock.ruleId, clock.ruleVersion);
  const limit = version.limit + clock.extraDays;
  const { suspensions, startedAt } = clock;
  const count = () => countDays(startedAt, { limit, unit: version.unit, rolls: version.rolls, suspensions }, calendar);
  if (suspensions.length > 0) return count();
  return countedOnce(calendar, `${dayOf(startedAt)} ${limit} ${version.unit} ${version.rolls}`, count);
}

/** Of a day on which thousands of letters arrive the days are counted once; all is forgotten with its calendar. */
const counted = new WeakMap<WorkCalendar, Map<string, DueDate>>();

function countedOnce(calendar: WorkCalendar, facts: string, count: () => DueDate): DueDate {
  const known = counted.get(calendar) ?? new Map<string, DueDate>();
  counted.set(calendar, known);
  const due = known.get(facts) ?? count();
  known.set(facts, due);
  return due;
}

/** The due dates of a clock whose facts have changed; what was promised follows, the sweep looks just after. */
function settled(clock: ClockRow, calendar: WorkCalendar): ClockRow {
  const { dueAt } = explain(clock, calendar);
  const watched = dueAt !== null && clock.effect === 'limit' && clock.breachedAt === null;
  return {
    ...clock,
    lawDueAt: dueAt,
    promisedAt: dueAt ?? clock.promisedAt,
    sweepAt: watched ? new Date(dueAt.getTime() + 1) : null,
  };
}

export interface ClockStart {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly unitId: string;
  readonly startedAt: Date;
  readonly calendar: WorkCalendar;
  readonly newId: () => string;
}

/** Starts the clocks of a duty: one for each rule that binds the kind on the day the clock starts. */
export function startClocks(duty: Duty, start: ClockStart): ClockRow[] {
  return rulesFor(duty, start.kind, dayOf(start.startedAt)).map(({ rule, version }) =>
    settled(
      {
        id: start.newId(),
        caseId: start.caseId,
        duty,
        ruleId: rule.id,
        ruleVersion: version.inForce.from,
        effect: version.effect,
        unitId: start.unitId,
        startedAt: start.startedAt,
        lawDueAt: null,
        promisedAt: start.startedAt,
        extraDays: 0,
        suspensions: [],
        endedAt: null,
        outcome: null,
        breachedAt: null,
        sweepAt: null,
      },
      start.calendar,
    ),
  );
}

export function endClock(clock: ClockRow, outcome: 'met' | 'waived', now: Date): ClockRow {
  return { ...clock, endedAt: now, outcome, sweepAt: null };
}

export function breachClock(clock: ClockRow, now: Date): ClockRow {
  return { ...clock, breachedAt: now, sweepAt: null };
}

/** Lengthens a clock by working days; the limit of extensions is a guard's to keep. */
export function extendClock(clock: ClockRow, days: number, calendar: WorkCalendar): ClockRow {
  return settled({ ...clock, extraDays: clock.extraDays + days }, calendar);
}

/** Stops or goes on as the new state demands: the day of the pause still counts, the day of going on is day 0 of the rest. */
export function paceClock(clock: ClockRow, state: State, now: Date, calendar: WorkCalendar): ClockRow {
  const { version } = storedVersion(clock.ruleId, clock.ruleVersion);
  const open = clock.suspensions.at(-1)?.to === null;
  const pause = version.pausesIn.includes(state);
  if (pause === open) return clock;
  const day = dayOf(now);
  const suspensions = pause
    ? [...clock.suspensions, { from: day, to: null }]
    : clock.suspensions.map((suspension) => (suspension.to === null ? { ...suspension, to: day } : suspension));
  return settled({ ...clock, suspensions }, calendar);
}
