import { type Day, dayNumber, dayOf, endOfDay } from './civil-day';
import { indexOf, type WorkCalendar, yearsWithoutNotice } from './work-calendar';

/** A suspension: `from` is the day of the decision and still counts; `to` is the day of the decision to resume, day 0 of what remains. */
export interface Suspension {
  readonly from: Day;
  readonly to: Day | null;
}

/**
 * How a period binds. `at_most`: by its last day. `after`: something comes about when it is over. `at_least`: it must
 * last that long. `at_least_before`: counted backwards from the event; its day is the last on which one may act.
 */
export const MEASURES = ['at_most', 'after', 'at_least', 'at_least_before'] as const;
export type Measure = (typeof MEASURES)[number];

export interface CountOptions {
  readonly limit: number;
  readonly unit: 'working' | 'calendar';
  /** A period that ends on a day off ends on the next working day (Bộ luật Dân sự Đ.148(5)); backwards, on the one before. */
  readonly rolls: boolean;
  readonly measure?: Measure;
  readonly suspensions?: readonly Suspension[];
}

export interface SkippedDay {
  readonly date: Day;
  readonly reason: string;
}

/** A due date that can show how it came about. `dueAt` is null while a suspension is open. */
export interface DueDate {
  readonly dueOn: Day | null;
  readonly dueAt: Date | null;
  readonly counted: number;
  readonly skipped: readonly SkippedDay[];
  readonly rolled: boolean;
  readonly warnings: readonly string[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Counts a period from an instant: the day of the event is day 0, counting starts the next day (Bộ luật Dân sự
 * Đ.147(2)), in civil days of Asia/Ho_Chi_Minh. Pure: the same inputs give the same date and the same list of days.
 */
export function countDays(start: Date, options: CountOptions, calendar: WorkCalendar): DueDate {
  const startDay = dayOf(start);
  const days = indexOf(calendar);
  const spans = spansOf(options.suspensions);
  const step = options.measure === 'at_least_before' ? -1 : 1;
  const first = dayNumber(startDay);
  const skipped: SkippedDay[] = [];
  const skip = (passed: number, reason: string) => skipped.push({ date: days.nameOf(passed), reason });
  const standsStill = (): DueDate => ({ dueOn: null, dueAt: null, counted, skipped, rolled: false, warnings: [] });
  let day = first;
  let counted = 0;
  while (counted < options.limit) {
    day += step;
    const span = spans.find(({ from, to }) => from < day && day <= to);
    if (span?.to === Number.POSITIVE_INFINITY) return standsStill();
    const reason = span ? 'suspended' : options.unit === 'working' ? days.reasonOff(day) : null;
    if (reason === null) counted++;
    else skip(day, reason);
  }
  let rolled = false;
  for (;;) {
    // Suspended on its last day, or while it rolls: nothing remains to be counted, so it ends on the day it goes on.
    const span = spans.find(({ from, to }) => from <= day && day < to);
    if (span?.to === Number.POSITIVE_INFINITY) return standsStill();
    while (span && day < span.to) skip(++day, 'suspended');
    const reason = options.rolls && calendar.rolls !== false ? days.reasonOff(day) : null;
    if (reason === null) break;
    if (!span) skip(day, reason);
    day += step;
    rolled = true;
  }
  const dueOn = days.nameOf(day);
  const warnings = yearsWithoutNotice(calendar, startDay, dueOn).map((year) => `calendar-incomplete:${year}`);
  return { dueOn, dueAt: endOfDay(dueOn), counted, skipped, rolled, warnings };
}

function spansOf(suspensions: readonly Suspension[] = []): Span[] {
  return suspensions.map(({ from, to }) => ({
    from: dayNumber(from),
    to: to === null ? Number.POSITIVE_INFINITY : dayNumber(to),
  }));
}
