import { countDays, type DueDate, dayOf, storedVersion, type WorkCalendar } from '@libs/rules';
import type { ClockRow } from './clock-row';

/** Counts a clock's days again from its own facts: the same facts give the same date. */
export function explain(clock: ClockRow, calendar: WorkCalendar): DueDate {
  const { rule, version } = storedVersion(clock.ruleId, clock.ruleVersion);
  const limit = version.limit + clock.extraDays;
  const { suspensions, startedAt } = clock;
  const { unit, rolls } = version;
  const { measure } = rule;
  const count = () => countDays(startedAt, { limit, unit, rolls, measure, suspensions }, calendar);
  if (suspensions.length > 0) return count();
  return countedOnce(calendar, `${dayOf(startedAt)} ${limit} ${unit} ${rolls} ${measure}`, count);
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
