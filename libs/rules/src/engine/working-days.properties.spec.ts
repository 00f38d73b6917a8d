import fc from 'fast-check';
import { addDays, dayOf, daysBetween, startOfDay } from './civil-day';
import { reasonOff, type WorkCalendar } from './work-calendar';
import { countDays, type Suspension } from './working-days';

const FIRST = '2026-01-01';
const day = fc.integer({ min: 0, max: 700 }).map((offset) => addDays(FIRST, offset));
const minute = fc.integer({ min: 0, max: 1439 });
const start = fc.tuple(day, minute).map(([on, at]) => new Date(startOfDay(on).getTime() + at * 60_000));
const limit = fc.integer({ min: 1, max: 60 });
const unit = fc.constantFrom('working' as const, 'calendar' as const);

/** Any days off and any days worked, on top of the weekends. */
const calendar: fc.Arbitrary<WorkCalendar> = fc
  .tuple(fc.uniqueArray(day, { maxLength: 60 }), fc.uniqueArray(day, { maxLength: 20 }))
  .map(([off, worked]) => ({
    off: new Map(off.map((one) => [one, 'off'])),
    worked: new Map(worked.map((one) => [one, 'worked'])),
    completeYears: new Set([2026, 2027]),
  }));

function dueOn(
  from: Date,
  days: number,
  kind: 'working' | 'calendar',
  daysOff: WorkCalendar,
  suspensions: readonly Suspension[] = [],
): string {
  return countDays(from, { limit: days, unit: kind, rolls: true, suspensions }, daysOff).dueOn ?? '';
}

test('a longer limit never ends earlier; in working days it ends later', () => {
  fc.assert(
    fc.property(start, limit, unit, calendar, (from, days, kind, daysOff) => {
      const [shorter, longer] = [dueOn(from, days, kind, daysOff), dueOn(from, days + 1, kind, daysOff)];
      expect(kind === 'working' ? shorter < longer : shorter <= longer).toBe(true);
    }),
  );
});

test('a period that rolls never ends on a day off', () => {
  fc.assert(
    fc.property(start, limit, unit, calendar, (from, days, kind, daysOff) => {
      expect(reasonOff(dueOn(from, days, kind, daysOff), daysOff)).toBeNull();
    }),
  );
});

test('the same facts give the same date, whatever the time of day', () => {
  fc.assert(
    fc.property(day, minute, minute, limit, unit, calendar, (on, early, late, days, kind, daysOff) => {
      const at = (minutes: number) => new Date(startOfDay(on).getTime() + minutes * 60_000);
      expect(dueOn(at(early), days, kind, daysOff)).toBe(dueOn(at(late), days, kind, daysOff));
    }),
  );
});

test('every day from the first to the last is either counted or skipped with a reason', () => {
  fc.assert(
    fc.property(start, limit, calendar, (from, days, daysOff) => {
      const due = countDays(from, { limit: days, unit: 'working', rolls: true }, daysOff);
      expect(due.counted).toBe(days);
      expect(due.counted + due.skipped.length).toBe(daysBetween(dayOf(from), due.dueOn ?? ''));
      for (const { date, reason } of due.skipped) expect(reason).toBe(reasonOff(date, daysOff));
    }),
  );
});

test('suspending and resuming keeps exactly the days still to run', () => {
  const gap = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(start, limit, gap, gap, calendar, (from, days, until, length, daysOff) => {
      const paused = addDays(dayOf(from), until);
      const resumed = addDays(paused, length);
      const whole = countDays(from, { limit: days, unit: 'working', rolls: true }, daysOff);
      fc.pre((whole.dueOn ?? '') > paused);
      let run = 0;
      for (let one = addDays(dayOf(from), 1); one <= paused; one = addDays(one, 1))
        if (reasonOff(one, daysOff) === null) run++;
      const withPause = dueOn(from, days, 'working', daysOff, [{ from: paused, to: resumed }]);
      expect(withPause).toBe(dueOn(startOfDay(resumed), days - run, 'working', daysOff));
    }),
  );
});
