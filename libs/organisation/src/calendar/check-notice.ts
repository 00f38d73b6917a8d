import type { CalendarNotice } from '@libs/contracts';
import { CALENDAR_YEARS } from '@libs/contracts';
import type { FieldFault } from '@libs/platform';
import { type Day, dayNumber, isWeekend } from '@libs/rules';

/** What no notice can say of its year, each fault at its field, such as `days.2.date`. None: it can be entered. */
export function faultsIn(year: number, { issuedOn, days }: CalendarNotice): FieldFault[] {
  return [
    ...(isKnownYear(year) ? [] : [{ field: 'year', code: 'out_of_range' }]),
    ...(isDay(issuedOn) ? [] : [{ field: 'issuedOn', code: 'wrong_format' }]),
    ...days.flatMap((day, index) => {
      const isFirst = days.findIndex(({ date }) => date === day.date) === index;
      const code = isFirst ? faultOf(year, day) : 'listed_twice';
      return code ? [{ field: `days.${index}.date`, code }] : [];
    }),
  ];
}

export function isKnownYear(year: number): boolean {
  return Number.isInteger(year) && year >= CALENDAR_YEARS.first && year <= CALENDAR_YEARS.last;
}

function faultOf(year: number, { date, kind }: CalendarNotice['days'][number]): string | null {
  if (!isDay(date)) return 'wrong_format';
  if (!date.startsWith(`${year}-`)) return 'other_year';
  if (kind === 'worked' && !isWeekend(date)) return 'no_weekend';
  return kind === 'off' && isWeekend(date) ? 'weekend_already' : null;
}

function isDay(date: Day): boolean {
  try {
    return Number.isInteger(dayNumber(date));
  } catch {
    return false;
  }
}
