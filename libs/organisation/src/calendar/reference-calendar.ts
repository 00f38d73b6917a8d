import type { YearOfCalendar } from '@libs/contracts';
import type { WorkCalendar } from '@libs/rules';
import { readReference } from '../reference/read-reference';
import { calendarOf } from './calendar-of';
import { yearOf } from './year-of';

/**
 * The calendar of this release, without a database: what a service counts with while no notice was entered by hand.
 * @throws ReferenceDataError
 */
export function referenceCalendar(): WorkCalendar {
  return calendarOf(readReference());
}

/**
 * One year of it, as people read it.
 * @throws ReferenceDataError
 */
export function referenceYear(year: number): YearOfCalendar {
  const { years, days } = readReference();
  const notice = years.find((known) => known.year === year);
  const stored = days.filter(({ date }) => date.startsWith(`${year}-`));
  return yearOf(year, notice && { ...notice, enteredAt: null }, stored, []);
}
