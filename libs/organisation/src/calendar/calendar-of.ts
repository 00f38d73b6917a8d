import { CALENDAR_YEARS } from '@libs/contracts';
import type { WorkCalendar } from '@libs/rules';
import type { CalendarDay, CalendarYear } from './calendar';
import { expectedDays, fixedDays } from './expected-days';

/**
 * What the working-day rule counts with: for the years whose notice is in the fixed days of the law and what is stored,
 * and for every other year the days that the rules let expect.
 */
export function calendarOf(rows: { days: readonly CalendarDay[]; years: readonly CalendarYear[] }): WorkCalendar {
  const completeYears = new Set(rows.years.map(({ year }) => year));
  const fixed = [...completeYears].flatMap(fixedDays);
  const days = [...fixed, ...rows.days, ...yearsWithoutNotice(completeYears).flatMap(expectedDays)];
  const reasonsOf = (kind: CalendarDay['kind']) =>
    new Map(days.filter((day) => day.kind === kind).map((day) => [day.date, day.reason]));
  return { off: reasonsOf('off'), worked: reasonsOf('worked'), completeYears };
}

function yearsWithoutNotice(completeYears: ReadonlySet<number>): number[] {
  const { first, last } = CALENDAR_YEARS;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all.filter((year) => !completeYears.has(year));
}
