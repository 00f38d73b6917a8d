import { type Day, dayFromNumber, dayNumber } from './civil-day';

/** Days off and make-up working days, by notice; day → why. Weekends are off unless `worked` says otherwise. */
export interface WorkCalendar {
  readonly off: ReadonlyMap<Day, string>;
  readonly worked: ReadonlyMap<Day, string>;
  /** Years whose holiday notice is in. A date that crosses another year carries a warning. */
  readonly completeYears: ReadonlySet<number>;
  /** The office's setting (Bộ luật Dân sự Đ.148(5) is the default rule, not one of the laws on letters); absent: periods roll. */
  readonly rolls?: boolean;
}

/** A calendar by day numbers: counting must not spell out every day it passes. */
interface DayIndex {
  /** Why a day is no working day, or null when it is one. */
  reasonOff(day: number): string | null;
  nameOf(day: number): Day;
}

const SATURDAY = 2;
const SUNDAY = 3;
const indexes = new WeakMap<WorkCalendar, DayIndex>();

/** The index of a calendar, made once and forgotten with it. */
export function indexOf(calendar: WorkCalendar): DayIndex {
  const known = indexes.get(calendar) ?? makeIndex(calendar);
  indexes.set(calendar, known);
  return known;
}

function makeIndex(calendar: WorkCalendar): DayIndex {
  const off = new Map([...calendar.off].map(([day, reason]) => [dayNumber(day), reason]));
  const worked = new Set([...calendar.worked.keys()].map(dayNumber));
  const names = new Map<number, Day>();
  return {
    reasonOff(day) {
      if (worked.has(day)) return null;
      return off.get(day) ?? (isWeekendNumber(day) ? 'weekend' : null);
    },
    nameOf(day) {
      const name = names.get(day) ?? dayFromNumber(day);
      names.set(day, name);
      return name;
    },
  };
}

/** 1 January 1970, day 0, was a Thursday. */
function isWeekendNumber(day: number): boolean {
  const weekday = ((day % 7) + 7) % 7;
  return weekday === SATURDAY || weekday === SUNDAY;
}

/** Why a day is no working day, or null when it is one. */
export function reasonOff(day: Day, calendar: WorkCalendar): string | null {
  return indexOf(calendar).reasonOff(dayNumber(day));
}

/** The years from one day to another, whichever comes first, whose holiday notice is not in. */
export function yearsWithoutNotice(calendar: WorkCalendar, one: Day, other: Day): number[] {
  const [first, last] = [one, other].map((day) => Number(day.slice(0, 4))).sort((a, b) => a - b) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.filter((year) => !calendar.completeYears.has(year));
}
