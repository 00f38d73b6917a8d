import type { WorkCalendar } from '@libs/rules';
import { readReference } from '../reference/read-reference';
import { calendarOf } from './calendar-of';

/**
 * The calendar of this release, without a database: what a service counts with while no notice was entered by hand.
 * @throws ReferenceDataError
 */
export function referenceCalendar(): WorkCalendar {
  return calendarOf(readReference());
}
