import { type ClockRow, explain } from '@libs/casework';
import type { Track } from '@libs/contracts';
import type { WorkCalendar } from '@libs/rules';

/** A duty as it was promised to the citizen: what a later count allows the office does not move this date. */
export function promiseOf(clock: ClockRow, calendar: WorkCalendar, now: Date): Track['deadlines'][number] {
  const pausedSince = clock.endedAt ? null : (clock.suspensions.find(({ to }) => to === null)?.from ?? null);
  const late = clock.effect === 'limit' && (clock.endedAt ?? now) > clock.promisedAt;
  return {
    duty: clock.duty,
    dueAt: clock.promisedAt.toISOString(),
    metAt: clock.endedAt?.toISOString() ?? null,
    overdue: late && pausedSince === null,
    pausedSince,
    warnings: clock.endedAt ? [] : [...explain(clock, calendar).warnings],
  };
}
