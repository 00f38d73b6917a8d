import type { YearOfCalendar } from '@libs/contracts';
import type { CalendarDay, CalendarYear } from './calendar';
import { expectedDays } from './expected-days';

/** A year as people read it: by its notice, or as the rules let expect it while the notice is not in. */
export function yearOf(
  year: number,
  notice: (CalendarYear & { readonly enteredAt: Date | null }) | null | undefined,
  stored: readonly CalendarDay[],
  changes: YearOfCalendar['changes'],
): YearOfCalendar {
  if (!notice) return { year, notice: null, days: expectedDays(year), changes };
  const { document, issuedOn, source, evidence, enteredAt } = notice;
  const said = { document, issuedOn, source, evidence, enteredAt: enteredAt?.toISOString() ?? null };
  return { year, notice: said, days: [...stored], changes };
}
