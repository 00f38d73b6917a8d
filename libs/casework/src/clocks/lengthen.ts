import { type Circumstance, dayOf, inForceOn, siblingOf, storedVersion, type WorkCalendar } from '@libs/rules';
import { settled } from './clock';
import type { ClockRow } from './clock-row';

/** Lengthens a clock by days of its rule's unit; how far is a guard's to keep. */
export function extendClock(clock: ClockRow, days: number, calendar: WorkCalendar): ClockRow {
  return settled({ ...clock, extraDays: clock.extraDays + days, extensions: clock.extensions + 1 }, calendar);
}

/** May an approved extension of so many days, with so many criteria of complexity, still be given now? */
export function mayExtend(clock: ClockRow, days: number, criteria: number, now: Date): boolean {
  if (clock.breachedAt || !clock.lawDueAt || clock.lawDueAt < now) return false;
  const { version } = storedVersion(clock.ruleId, clock.ruleVersion);
  const next = version.extensions[clock.extensions] ?? version.extensions.find(({ inParts }) => inParts);
  if (!next || criteria < next.criteria) return false;
  return days + (next.inParts ? clock.extraDays : 0) <= next.upTo;
}

/** The clock under the row of the law made for a circumstance, day 0 and all else as before; the clock itself when the law makes no difference. */
export function underCircumstance(clock: ClockRow, circumstance: Circumstance, calendar: WorkCalendar): ClockRow {
  const { rule } = storedVersion(clock.ruleId, clock.ruleVersion);
  const sibling = siblingOf(rule, [circumstance]);
  const version = sibling && inForceOn(sibling.versions, dayOf(clock.startedAt));
  if (!sibling || !version || sibling.id === rule.id) return clock;
  return settled({ ...clock, ruleId: sibling.id, ruleVersion: version.inForce.from }, calendar);
}
