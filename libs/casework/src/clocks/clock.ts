import {
  type BindingRule,
  type CaseKind,
  type Circumstance,
  type Duty,
  dayOf,
  isOwed,
  rulesFor,
  type State,
  storedVersion,
  type WorkCalendar,
} from '@libs/rules';
import type { ClockRow } from './clock-row';
import { explain } from './explain';

/** The due dates of a clock whose facts have changed by a step with its reason; what was promised follows. */
export function settled(clock: ClockRow, calendar: WorkCalendar): ClockRow {
  const { dueAt } = explain(clock, calendar);
  return watched({ ...clock, lawDueAt: dueAt, promisedAt: dueAt ?? clock.promisedAt });
}

/** The sweep looks just after what an office owes, or what comes about by itself; never after a target. */
export function watched(clock: ClockRow): ClockRow {
  const { lawDueAt, effect, breachedAt, duty } = clock;
  const looks = lawDueAt !== null && effect === 'limit' && breachedAt === null;
  return {
    ...clock,
    sweepAt: looks && (isOwed(duty) || duty === 'legal_effect') ? new Date(lawDueAt.getTime() + 1) : null,
  };
}

export interface ClockStart {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly unitId: string;
  readonly circumstances: readonly Circumstance[];
  readonly startedAt: Date;
  readonly calendar: WorkCalendar;
  readonly newId: () => string;
}

/** Starts the clocks of a duty, one for each rule that binds the kind on the day it starts; where law and decree limit the same thing, the earlier date alone. */
export function startClocks(duty: Duty, start: ClockStart): ClockRow[] {
  const clocks = rulesFor(duty, start.kind, dayOf(start.startedAt), start.circumstances).map((binding) =>
    startClock(binding, duty, start),
  );
  const legal = clocks.filter(isLegal);
  const earliest = legal.reduce<ClockRow | undefined>(
    (one, other) => (one && due(one) <= due(other) ? one : other),
    undefined,
  );
  return clocks.filter((clock) => clock === earliest || !legal.includes(clock));
}

/** A promise of the office, or a target, stands beside a limit of the law and changes nothing about it. */
function isLegal({ effect, ruleId, ruleVersion }: ClockRow): boolean {
  return effect === 'limit' && storedVersion(ruleId, ruleVersion).version.evidence !== 'service-promise';
}

function due({ lawDueAt }: ClockRow): number {
  return lawDueAt?.getTime() ?? Number.POSITIVE_INFINITY;
}

function startClock({ rule, version }: BindingRule, duty: Duty, start: ClockStart): ClockRow {
  const fresh = {
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
    extensions: 0,
    suspensions: [],
    endedAt: null,
    outcome: null,
    breachedAt: null,
    sweepAt: null,
  };
  return settled(fresh, start.calendar);
}

export function endClock(clock: ClockRow, outcome: 'met' | 'waived', now: Date): ClockRow {
  return { ...clock, endedAt: now, outcome, sweepAt: null };
}

export function breachClock(clock: ClockRow, now: Date): ClockRow {
  return { ...clock, breachedAt: now, sweepAt: null };
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
