import { CALENDAR_YEARS } from '@libs/contracts';
import { type Day, dayNumber, dayOf, startOfDay } from '@libs/rules';
import { InvalidArgumentError } from 'commander';

export interface AskedSuspension {
  readonly from: Day;
  readonly to: Day;
}

const START = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

/** An instant with its zone; without one it is a time, or the first instant of a day, in Asia/Ho_Chi_Minh. */
export function readStart(text: string): Date {
  const [, day, time, zone = '+07:00'] = START.exec(text) ?? [];
  if (!day) throw new InvalidArgumentError('It is no date: write 2026-07-03 or 2026-07-03T09:00:00+07:00.');
  if (!isDay(day)) throw new InvalidArgumentError(`There is no ${day} in the calendar.`);
  const start = time === undefined ? startOfDay(day) : new Date(`${day}T${time}${zone}`);
  if (Number.isNaN(start.getTime()) || time?.startsWith('24')) {
    throw new InvalidArgumentError(`There is no such time of day as ${time}${zone}.`);
  }
  if (Number(dayOf(start).slice(0, 4)) > CALENDAR_YEARS.last) {
    throw new InvalidArgumentError(`The calendar ends with ${CALENDAR_YEARS.last}.`);
  }
  return start;
}

/** One `FROM..TO`, added to those that were given before it. */
export function readSuspension(text: string, before: readonly AskedSuspension[]): AskedSuspension[] {
  const [from, to, ...more] = text.split('..');
  if (from === undefined || to === undefined || more.length > 0) {
    throw new InvalidArgumentError('Write the two days as 2026-07-10..2026-07-20.');
  }
  for (const day of [from, to]) if (!isDay(day)) throw new InvalidArgumentError(`There is no day "${day}".`);
  if (Number(to.slice(0, 4)) > CALENDAR_YEARS.last) {
    throw new InvalidArgumentError(`The calendar ends with ${CALENDAR_YEARS.last}.`);
  }
  return [...before, { from, to }];
}

/** Days of lengthening: a whole number. */
export function readDays(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('It is no whole number of days.');
  return Number(text);
}

function isDay(text: string): boolean {
  try {
    return Number.isInteger(dayNumber(text));
  } catch {
    return false;
  }
}
