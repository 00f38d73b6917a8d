import fc from 'fast-check';
import { addDays, type Day, dayOf, daysBetween, startOfDay } from '../engine/civil-day';
import { inForceOn } from '../engine/effective';
import { reasonOff, type WorkCalendar } from '../engine/work-calendar';
import { DEADLINE_RULES } from './all-rules';
import { computeDeadline, type DeadlineQuestion } from './compute';
import type { DeadlineRule } from './rule';

const FIRST = '2026-01-01';
const day = fc.integer({ min: 0, max: 700 }).map((offset) => addDays(FIRST, offset));
const minute = fc.integer({ min: 0, max: 1439 });
const at = (on: Day, minutes: number) => new Date(startOfDay(on).getTime() + minutes * 60_000);

/** Any days off and any days worked, on top of the weekends. */
const calendar: fc.Arbitrary<WorkCalendar> = fc
  .tuple(fc.uniqueArray(day, { maxLength: 60 }), fc.uniqueArray(day, { maxLength: 20 }))
  .map(([off, worked]) => ({
    off: new Map(off.map((one) => [one, 'off'])),
    worked: new Map(worked.map((one) => [one, 'worked'])),
    completeYears: new Set([2026, 2027]),
  }));

const isResolution = ({ versions }: DeadlineRule) => versions.some(({ pausesIn }) => pausesIn.length > 0);
const anyRule = fc.constantFrom(...DEADLINE_RULES);
const resolution = fc.constantFrom(...DEADLINE_RULES.filter(isResolution));
const backwards = fc.constantFrom(...DEADLINE_RULES.filter(({ measure }) => measure === 'at_least_before'));

function dueOn(rule: DeadlineRule, start: Date, daysOff: WorkCalendar, asked: Partial<DeadlineQuestion> = {}): Day {
  const question = { ruleId: rule.id, start, circumstances: [], suspensions: [], extend: 0, ...asked };
  return computeDeadline(question, daysOff).due.dueOn;
}

/** The version in force on a day, or the property says nothing of it. */
function inForce({ versions }: DeadlineRule, on: Day) {
  const version = inForceOn(versions, on);
  fc.pre(version !== undefined);
  return version as NonNullable<typeof version>;
}

/** The same counting, said again by looking at every day. */
function isCounted(unit: 'working' | 'calendar', one: Day, daysOff: WorkCalendar): boolean {
  return unit === 'calendar' || reasonOff(one, daysOff) === null;
}
function run(unit: 'working' | 'calendar', from: Day, to: Day, daysOff: WorkCalendar): number {
  return Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index + 1)).filter((one) =>
    isCounted(unit, one, daysOff),
  ).length;
}
function later(unit: 'working' | 'calendar', from: Day, count: number, daysOff: WorkCalendar): Day {
  let one = from;
  for (let left = count; left > 0; ) {
    one = addDays(one, 1);
    if (isCounted(unit, one, daysOff)) left--;
  }
  while (reasonOff(one, daysOff) !== null) one = addDays(one, 1);
  return one;
}

/** Suspensions one after the other, none of which begins before `start`. */
const suspensions = (start: Day) =>
  fc.array(fc.tuple(fc.nat({ max: 15 }), fc.nat({ max: 40 })), { maxLength: 4 }).map((pairs) => {
    let free = start;
    return pairs.map(([gap, length]) => {
      const from = addDays(free, gap);
      free = addDays(from, length);
      return { from, to: free };
    });
  });

test('resuming goes on with exactly the days still to run, before rolling', () => {
  const gap = fc.nat({ max: 60 });
  fc.assert(
    fc.property(resolution, day, minute, gap, gap, calendar, (rule, on, minutes, until, length, daysOff) => {
      const { unit, limit } = inForce(rule, on);
      const from = addDays(on, until);
      const left = limit - run(unit, on, from, daysOff);
      fc.pre(left > 0);
      const to = addDays(from, length);
      expect(dueOn(rule, at(on, minutes), daysOff, { suspensions: [{ from, to }] })).toBe(
        later(unit, to, left, daysOff),
      );
    }),
  );
});

/** Limit, extensions, suspended days and rolling; or, when it was suspended as it rolled, the day it goes on. */
test('no order of lawful suspensions and extensions makes a date later than the law allows', () => {
  const asked = day.chain((on) => fc.record({ on: fc.constant(on), paused: suspensions(on) }));
  fc.assert(
    fc.property(resolution, asked, fc.nat({ max: 60 }), calendar, fc.infiniteStream(fc.nat()), (...given) => {
      const [rule, { on, paused }, longer, daysOff, keys] = given;
      const { unit, limit, extensions } = inForce(rule, on);
      const most = extensions.reduce((sum, { upTo }) => sum + upTo, 0);
      const extend = Math.min(longer, most);
      const lasting = paused.reduce((sum, { from, to }) => sum + daysBetween(from, to), 0);
      const resumed = later(unit, paused.at(-1)?.to ?? on, 0, daysOff);
      const latest = [later(unit, on, limit + extend + lasting, daysOff), resumed].sort().at(-1) ?? '';
      const shuffled = paused
        .map((one) => ({ one, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      const dates = [paused, shuffled].map((written) => answered(rule, at(on, 480), daysOff, written, extend));
      expect(dates[0]).toBe(dates[1]);
      expect((dates[0] ?? '') <= latest).toBe(true);
    }),
  );
});

/** The date, or the code of what is refused: a suspension may be too late for a short limit. */
function answered(
  rule: DeadlineRule,
  start: Date,
  daysOff: WorkCalendar,
  paused: DeadlineQuestion['suspensions'],
  extend: number,
): string {
  try {
    return dueOn(rule, start, daysOff, { suspensions: paused, extend });
  } catch (error) {
    expect(error).toMatchObject({ code: 'suspension_too_late' });
    return '';
  }
}

test('an earlier event never has a later date, forwards or backwards', () => {
  fc.assert(
    fc.property(anyRule, day, fc.nat({ max: 30 }), calendar, (rule, on, gap, daysOff) => {
      inForce(rule, on);
      const next = addDays(on, gap);
      inForce(rule, next);
      expect(dueOn(rule, at(on, 480), daysOff) <= dueOn(rule, at(next, 480), daysOff)).toBe(true);
    }),
  );
});

test('the day alone matters: from 00:00 to 23:59 the answer is the same', () => {
  fc.assert(
    fc.property(anyRule, day, minute, calendar, (rule, on, minutes, daysOff) => {
      inForce(rule, on);
      const answers = [0, minutes, 1439].map((time) => {
        const question = { ruleId: rule.id, circumstances: [], suspensions: [], extend: 0 };
        return computeDeadline({ ...question, start: at(on, time) }, daysOff).due;
      });
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    }),
  );
});

test('counted backwards, it never lands fewer days before the event than the law asks for', () => {
  fc.assert(
    fc.property(backwards, day, minute, calendar, (rule, on, minutes, daysOff) => {
      const { unit, limit } = inForce(rule, on);
      const due = dueOn(rule, at(on, minutes), daysOff);
      expect(reasonOff(due, daysOff)).toBeNull();
      expect(run(unit, addDays(due, -1), addDays(on, -1), daysOff)).toBeGreaterThanOrEqual(limit);
      expect(dayOf(at(on, minutes)) > due).toBe(true);
    }),
  );
});

test('an extension never shortens, and an extension of nothing changes nothing', () => {
  fc.assert(
    fc.property(resolution, day, fc.nat({ max: 60 }), calendar, (rule, on, longer, daysOff) => {
      const most = inForce(rule, on).extensions.reduce((sum, { upTo }) => sum + upTo, 0);
      const plain = dueOn(rule, at(on, 480), daysOff);
      expect(dueOn(rule, at(on, 480), daysOff, { extend: 0 })).toBe(plain);
      expect(dueOn(rule, at(on, 480), daysOff, { extend: Math.min(longer, most) }) >= plain).toBe(true);
    }),
  );
});
