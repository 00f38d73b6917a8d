import type { Day, WorkCalendar } from '@libs/rules';

/** How a date is known: V read in the law, S secondary source, M memory, C computed and awaiting the year's notice. */
export const EVIDENCE = ['V', 'S', 'M', 'C'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** A day that differs from its weekday: a weekday off, or a Saturday worked in its place. */
export interface CalendarDay {
  readonly date: Day;
  readonly kind: 'off' | 'worked';
  readonly reason: string;
  readonly evidence: Evidence;
  readonly source: string;
}

/** `complete`: the year's notice is in; until then a deadline crossing the year carries a warning. */
export interface CalendarYear {
  readonly year: number;
  readonly complete: boolean;
}

/** What the working-day rule counts with, from the stored days and years. */
export function calendarOf(rows: { days: readonly CalendarDay[]; years: readonly CalendarYear[] }): WorkCalendar {
  const reasonsOf = (kind: CalendarDay['kind']) =>
    new Map(rows.days.filter((day) => day.kind === kind).map((day) => [day.date, day.reason]));
  return {
    off: reasonsOf('off'),
    worked: reasonsOf('worked'),
    completeYears: new Set(rows.years.filter((year) => year.complete).map((year) => year.year)),
  };
}
