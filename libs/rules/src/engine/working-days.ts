import { addDays, type Day, dayOf, endOfDay, isWeekend } from './civil-day';

/** Days off and make-up working days, by notice; day → why. Weekends are off unless `worked` says otherwise. */
export interface WorkCalendar {
  readonly off: ReadonlyMap<Day, string>;
  readonly worked: ReadonlyMap<Day, string>;
  /** Years whose holiday notice is in. A date that crosses another year carries a warning. */
  readonly completeYears: ReadonlySet<number>;
}

/** A suspension: `from` is the day of the decision and still counts; `to` is the day of the decision to resume, day 0 of what remains. */
export interface Suspension {
  readonly from: Day;
  readonly to: Day | null;
}

export interface CountOptions {
  readonly limit: number;
  readonly unit: 'working' | 'calendar';
  /** A calendar period that ends on a day off ends on the next working day (Bộ luật Dân sự Đ.148(5)). */
  readonly rolls: boolean;
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

/** Why a day is no working day, or null when it is one. */
export function reasonOff(day: Day, calendar: WorkCalendar): string | null {
  if (calendar.worked.has(day)) return null;
  return calendar.off.get(day) ?? (isWeekend(day) ? 'weekend' : null);
}

function isSuspended(day: Day, suspensions: readonly Suspension[]): boolean {
  return suspensions.some(({ from, to }) => from < day && (to === null || day <= to));
}

function warningsFor(from: Day, to: Day, calendar: WorkCalendar): string[] {
  const warnings: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    if (!calendar.completeYears.has(year)) warnings.push(`calendar-incomplete:${year}`);
  }
  return warnings;
}

/**
 * Counts a period from an instant: the day of the event is day 0, counting starts the next day (Bộ luật Dân sự
 * Đ.147(2)), in civil days of Asia/Ho_Chi_Minh. Pure: the same inputs give the same date and the same list of days.
 */
export function countDays(start: Date, options: CountOptions, calendar: WorkCalendar): DueDate {
  const suspensions = options.suspensions ?? [];
  const startDay = dayOf(start);
  const skipped: SkippedDay[] = [];
  let day = startDay;
  let counted = 0;
  while (counted < options.limit) {
    day = addDays(day, 1);
    if (isSuspended(day, suspensions)) {
      if (suspensions.some((suspension) => suspension.to === null && suspension.from < day)) {
        return { dueOn: null, dueAt: null, counted, skipped, rolled: false, warnings: [] };
      }
      skipped.push({ date: day, reason: 'suspended' });
      continue;
    }
    const reason = options.unit === 'working' ? reasonOff(day, calendar) : null;
    if (reason === null) counted++;
    else skipped.push({ date: day, reason });
  }
  let rolled = false;
  if (options.rolls) {
    for (let reason = reasonOff(day, calendar); reason !== null; reason = reasonOff(day, calendar)) {
      skipped.push({ date: day, reason });
      day = addDays(day, 1);
      rolled = true;
    }
  }
  return { dueOn: day, dueAt: endOfDay(day), counted, skipped, rolled, warnings: warningsFor(startDay, day, calendar) };
}
