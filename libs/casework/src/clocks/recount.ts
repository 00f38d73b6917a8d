import { dayOf, endOfDay, type WorkCalendar } from '@libs/rules';
import { watched } from './clock';
import type { ClockRow } from './clock-row';
import { explain } from './explain';

/**
 * A clock under a calendar that has changed. The law's date is counted anew; what the citizen was promised never gets
 * later; what has passed by the new count but had not by the old is due today, so that no breach arises in the past; a
 * breach that the new count shows to be none is taken back.
 */
export function recountClock(clock: ClockRow, now: Date, calendar: WorkCalendar): ClockRow {
  const { dueAt } = explain(clock, calendar);
  if (clock.endedAt !== null || dueAt === null || dueAt.getTime() === clock.lawDueAt?.getTime()) return clock;
  const wronged = clock.breachedAt !== null && dueAt > clock.breachedAt;
  const past = clock.breachedAt === null && dueAt < now;
  const lawDueAt = past ? endOfDay(dayOf(now)) : dueAt;
  return watched({
    ...clock,
    lawDueAt,
    promisedAt: new Date(Math.min(lawDueAt.getTime(), clock.promisedAt.getTime())),
    breachedAt: wronged ? null : clock.breachedAt,
  });
}
