import type { CaseFile, ClockRow, TimelineEvent } from '@libs/casework';
import type { Track } from '@libs/contracts';
import {
  type Circumstance,
  computeDeadline,
  type Day,
  dayOf,
  findRule,
  inForceOn,
  RIGHTS,
  type Right,
  siblingOf,
  startOfDay,
  type WorkCalendar,
} from '@libs/rules';

/**
 * What the citizen may do elsewhere now: a limit of the law has passed unmet, or its result is disagreed with. The days
 * to do it count from the day the limit ended, or from the day the decision was handed over (LKN Đ.33(1)).
 */
export function rightsOf(
  { file, clocks, timeline }: { file: CaseFile; clocks: readonly ClockRow[]; timeline: readonly TimelineEvent[] },
  calendar: WorkCalendar,
): Track['rights'] {
  return RIGHTS.filter(({ kinds }) => kinds.includes(file.kind)).flatMap((right) => {
    const clock = clocks.findLast(({ duty }) => duty === right.duty);
    if (!clock || !has(right, clock)) return [];
    const from = right.when === 'overdue' ? clock.lawDueAt && dayOf(clock.lawDueAt) : handedOver(timeline);
    const remote = file.circumstances.includes('remote');
    return [{ right: right.right, by: from && lastDay(right, from, remote, calendar), basis: right.basis }];
  });
}

function has({ when }: Right, { breachedAt, endedAt }: ClockRow): boolean {
  return when === 'overdue' ? breachedAt !== null && endedAt === null : endedAt !== null;
}

/** The day the last decision reached the citizen; before it did, no day runs. */
function handedOver(timeline: readonly TimelineEvent[]): Day | null {
  const decided = timeline.findLast(({ step }) => step === 'decide' || step === 'conclude');
  const delivered = timeline.findLast(({ step, seq }) => step === 'deliver' && seq > (decided?.seq ?? 0));
  const on = delivered?.data.fields?.on;
  return typeof on === 'string' ? on : null;
}

function lastDay({ filing }: Right, from: Day, remote: boolean, calendar: WorkCalendar): Day | null {
  const rule = filing.map(findRule).find((one) => one && inForceOn(one.versions, from));
  if (!rule) return null;
  const circumstances: Circumstance[] = remote && siblingOf(rule, ['remote']) ? ['remote'] : [];
  const question = { ruleId: rule.id, start: startOfDay(from), circumstances, suspensions: [], extend: 0 };
  return computeDeadline(question, calendar).due.dueOn;
}
