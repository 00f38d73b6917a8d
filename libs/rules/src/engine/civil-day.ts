/**
 * Civil days of Asia/Ho_Chi_Minh. Law counts in days of this zone. It has stood at UTC+7 without daylight saving since
 * 13 June 1975, before any rule here began, so a fixed offset is exact for every date the service can meet.
 */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OFFSET = 7 * HOUR;

/** A civil day written 'YYYY-MM-DD'. */
export type Day = string;

/** The civil day on which an instant falls in Asia/Ho_Chi_Minh. */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() + OFFSET).toISOString().slice(0, 10);
}

/** Days since 1970-01-01, so that days can be counted as numbers. Throws RangeError on what is no date. */
export function dayNumber(day: Day): number {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(at) || dayFromNumber(at / DAY) !== day) {
    throw new RangeError(`not a civil date: ${day}`);
  }
  return at / DAY;
}

export function dayFromNumber(number: number): Day {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The day `count` calendar days later (or earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The first instant of a day in Asia/Ho_Chi_Minh. */
export function startOfDay(day: Day): Date {
  return new Date(dayNumber(day) * DAY - OFFSET);
}

/** The last instant of a day: a period that ends on a day ends at its 24:00 (Bộ luật Dân sự Đ.148(6)). */
export function endOfDay(day: Day): Date {
  return new Date(dayNumber(day) * DAY - OFFSET + DAY - 1);
}

/** Saturday or Sunday: the weekly rest of the civil service (domain.md 7). */
export function isWeekend(day: Day): boolean {
  const weekday = (dayNumber(day) + 4) % 7;
  return weekday === 0 || weekday === 6;
}

/** The Monday of the week a day lies in. */
export function mondayOf(day: Day): Day {
  const weekday = (dayNumber(day) + 3) % 7;
  return addDays(day, -weekday);
}
