import { referenceCalendar } from '@libs/organisation';
import { computeDeadline, type DeadlineQuestion, DeadlineRefused } from '@libs/rules';
import { sentenceOf } from './refusal';

const CALENDAR = referenceCalendar();
const inJuly = { start: new Date('2026-07-03T09:00:00+07:00'), circumstances: [], suspensions: [], extend: 0 };

/** What a person at the prompt reads, or null when there is an answer. */
function refused(ruleId: string, asked: Partial<DeadlineQuestion> = {}): string | null {
  const question = { ...inJuly, ruleId, ...asked };
  try {
    computeDeadline(question, CALENDAR);
    return null;
  } catch (error) {
    if (error instanceof DeadlineRefused) return sentenceOf(error, question);
    throw error;
  }
}

const on = (day: string) => ({ start: new Date(`${day}T08:00:00+07:00`) });
const suspended = (...days: [string, string][]) => ({ suspensions: days.map(([from, to]) => ({ from, to })) });

test('what can be answered is not refused', () => {
  expect(refused('KN-RES1', { circumstances: ['complex', 'remote'] })).toBeNull();
});

test('a rule that nobody knows', () => {
  expect(refused('KN-RES9')).toBe('There is no rule KN-RES9; docs/generated/deadlines.md lists them all.');
});

test('a circumstance for which the law has no row', () => {
  expect(refused('TC-RES', { circumstances: ['complex'] })).toBe(
    'The law makes no difference for TC-RES when a case is complex.',
  );
  expect(refused('KN-EFFECT', { circumstances: ['complex', 'remote'] })).toBe(
    'The law makes no difference for KN-EFFECT when a case is complex and remote.',
  );
});

test.each([
  ['KN-ACCEPT-LAW', '2026-07-01', 'from 2012-07-01 to 2026-06-30', 'KN-ACCEPT-ND155'],
  ['KN-ACCEPT-ND155', '2026-06-30', 'from 2026-07-01 on', 'KN-ACCEPT-LAW'],
  ['KN-STAFF-ACCEPT', '2026-07-01', 'from 2012-07-01 to 2026-06-30', 'KN-STAFF-ACCEPT-2026'],
  ['KN-FILE2', '2026-07-01', 'from 2012-07-01 to 2026-06-30', 'KN-FILE2-2026'],
  ['KN-FILE2-RM-2026', '2026-06-30', 'from 2026-07-01 on', 'KN-FILE2-RM'],
])('%s is not in force on %s, and its counterpart is named', (id, day, times, instead) => {
  expect(refused(id, on(day))).toBe(`${id} is in force ${times}, not on ${day}; on that day it is ${instead}.`);
});

test('nothing is named where nothing was in force', () => {
  expect(refused('KN-DIALOGUE-NOTICE', on('2026-06-30'))).toBe(
    'KN-DIALOGUE-NOTICE is in force from 2026-07-01 on, not on 2026-06-30.',
  );
  expect(refused('KN-RES1', { ...on('2012-06-30'), circumstances: ['remote'] })).toBe(
    'KN-RES1-RM is in force from 2012-07-01 on, not on 2012-06-30.',
  );
});

test('days that no law gives', () => {
  expect(refused('KN-RES1', { extend: 1 })).toBe('KN-RES1 can never be extended.');
  expect(refused('TC-RES', { extend: 60 })).toBeNull();
  expect(refused('TC-RES', { extend: 61 })).toBe('TC-RES can be extended by at most 60 days in all, not by 61.');
});

test.each([
  ['KN-EFFECT', suspended(['2026-07-04', '2026-07-06']), 'KN-EFFECT never stands still'],
  ['KN-TIME-LIMIT', suspended(['2026-07-04', '2026-07-06']), 'KN-TIME-LIMIT never stands still'],
  ['KN-RES1', suspended(['2026-07-06', '2026-07-04']), '2026-07-06..2026-07-04 ends before it begins'],
  ['KN-RES1', suspended(['2026-07-02', '2026-07-04']), '2026-07-02 begins before the period does, on 2026-07-03'],
  ['KN-RES1', suspended(['2026-08-04', '2026-08-10']), '2026-08-04 begins after the period has ended'],
  [
    'KN-RES1',
    suspended(['2026-07-06', '2026-07-10'], ['2026-07-09', '2026-07-12']),
    '2026-07-09 begins while another still lasts',
  ],
])('%s: a suspension that cannot be, %#', (id, asked, says) => {
  expect(refused(id, asked)).toContain(says);
});
