import type { WorkCalendar } from '../engine/work-calendar';
import { computeDeadline, type DeadlineQuestion, type DeadlineRefusalCode, DeadlineRefused } from './compute';

/** Weekends only, and one Wednesday off. */
const CALENDAR: WorkCalendar = {
  off: new Map([['2026-07-15', 'a holiday']]),
  worked: new Map(),
  completeYears: new Set([2026]),
};
const FRIDAY = { start: new Date('2026-07-03T09:00:00+07:00'), circumstances: [], suspensions: [], extend: 0 };

const compute = (ruleId: string, asked: Partial<DeadlineQuestion> = {}) =>
  computeDeadline({ ...FRIDAY, ruleId, ...asked }, CALENDAR);
const suspended = (...written: string[]) => ({
  suspensions: written.map((one) => {
    const [from = '', to = ''] = one.split('..');
    return { from, to };
  }),
});

/** What is refused, and about what. */
function refusal(ruleId: string, asked: Partial<DeadlineQuestion> = {}): [DeadlineRefusalCode, string] | null {
  try {
    compute(ruleId, asked);
    return null;
  } catch (error) {
    if (!(error instanceof DeadlineRefused)) throw error;
    expect(error.message).toBe(`${error.code}: ${error.detail}`);
    return [error.code, error.detail];
  }
}

test('an answer holds the rule, its version, and every day that was not counted', () => {
  const { rule, version, due } = compute('KN-ACCEPT-ND155');
  expect([rule.id, version.inForce.from]).toEqual(['KN-ACCEPT-ND155', '2026-07-01']);
  expect(due).toEqual({
    dueOn: '2026-07-14',
    dueAt: new Date('2026-07-14T23:59:59.999+07:00'),
    counted: 7,
    skipped: ['2026-07-04', '2026-07-05', '2026-07-11', '2026-07-12'].map((date) => ({ date, reason: 'weekend' })),
    rolled: false,
    warnings: [],
  });
});

test('circumstances choose the sibling, whichever of the family was asked for', () => {
  const chosen = (id: string, ...circumstances: DeadlineQuestion['circumstances']) =>
    compute(id, { circumstances }).rule.id;
  expect(chosen('KN-RES1')).toBe('KN-RES1');
  expect(chosen('KN-RES1', 'complex')).toBe('KN-RES1-CX');
  expect(chosen('KN-RES1', 'remote')).toBe('KN-RES1-RM');
  expect(chosen('KN-RES1', 'remote', 'complex')).toBe('KN-RES1-RMCX');
  expect(chosen('KN-RES1-CX')).toBe('KN-RES1-CX');
  expect(chosen('KN-RES1-RM', 'complex')).toBe('KN-RES1-RMCX');
  expect(chosen('KN-RES1-RMCX', 'complex')).toBe('KN-RES1-RMCX');
  expect(chosen('TC-INTAKE', 'several_places')).toBe('TC-INTAKE-EXT');
});

test.each<[string, Partial<DeadlineQuestion>, DeadlineRefusalCode, string]>([
  ['KN-RES9', {}, 'unknown_rule', 'KN-RES9'],
  ['TC-RES', { circumstances: ['complex'] }, 'no_such_circumstance', 'complex'],
  ['KN-EFFECT', { circumstances: ['complex', 'remote'] }, 'no_such_circumstance', 'complex + remote'],
  ['KN-ACCEPT-LAW', {}, 'not_in_force', '2026-07-03'],
  ['KN-RES1', { extend: 1 }, 'never_extended', 'KN-RES1'],
  ['TC-RES', { extend: 61 }, 'not_extended_so_far', '60'],
  ['KN-EFFECT', suspended('2026-07-04..2026-07-06'), 'never_suspended', 'KN-EFFECT'],
  ['KN-TIME-LIMIT', suspended('2026-07-04..2026-07-06'), 'never_suspended', 'KN-TIME-LIMIT'],
  ['ALL-INELIGIBLE-KEEP', suspended('2026-07-04..2026-07-06'), 'never_suspended', 'ALL-INELIGIBLE-KEEP'],
  ['TCD-SCHEDULE', suspended('2026-07-01..2026-07-02'), 'never_suspended', 'TCD-SCHEDULE'],
  ['KN-RES1', suspended('2026-07-06..2026-07-04'), 'suspension_reversed', '2026-07-06..2026-07-04'],
  ['KN-RES1', suspended('2026-07-02..2026-07-04'), 'suspension_before_start', '2026-07-02'],
  ['KN-RES1', suspended('2026-08-04..2026-08-10'), 'suspension_too_late', '2026-08-04'],
  ['KN-RES1', suspended('2026-07-06..2026-07-10', '2026-07-09..2026-07-12'), 'suspensions_overlap', '2026-07-09'],
  ['KN-RES1', suspended('2026-07-09..2026-07-12', '2026-07-06..2026-07-10'), 'suspensions_overlap', '2026-07-09'],
])('%s, %j: %s', (id, asked, code, detail) => {
  expect(refusal(id, asked)).toEqual([code, detail]);
});

describe('what is just still lawful', () => {
  test.each<[string, string, Partial<DeadlineQuestion>, string]>([
    ['the longest extension', 'TC-RES', { extend: 60 }, '2026-10-01'],
    ['suspended on the day it began', 'KN-RES1', suspended('2026-07-03..2026-07-13'), '2026-08-12'],
    ['suspended and resumed on one day', 'KN-RES1', suspended('2026-07-10..2026-07-10'), '2026-08-03'],
    ['suspended on the last day', 'KN-RES1', suspended('2026-08-03..2026-08-20'), '2026-08-20'],
    ['suspended and resumed on the last day', 'KN-RES1', suspended('2026-08-03..2026-08-03'), '2026-08-03'],
    ['suspended on the last day, resumed on a Sunday', 'KN-RES1', suspended('2026-08-03..2026-08-23'), '2026-08-24'],
    [
      'suspended again on the day of resuming',
      'KN-RES1',
      suspended('2026-07-06..2026-07-10', '2026-07-10..2026-07-13'),
      '2026-08-10',
    ],
    [
      'resumed on the day of suspending, then suspended: the order of writing does not matter',
      'KN-RES1',
      suspended('2026-07-10..2026-07-20', '2026-07-10..2026-07-10'),
      '2026-08-12',
    ],
    [
      'a row of extension is suspended like what it lengthens',
      'TC-RES-EXT1',
      suspended('2026-07-06..2026-07-10'),
      '2026-08-06',
    ],
  ])('%s', (_, id, asked, due) => {
    expect(compute(id, asked).due.dueOn).toBe(due);
  });
});

describe('what is doubtful is said', () => {
  test.each<[string, Partial<DeadlineQuestion>, string[]]>([
    ['KN-RES1', {}, []],
    ['KN-RES1', suspended('2026-07-06..2026-07-10'), []],
    ['SVC-TRIAGE', {}, []],
    ['ALL-XLD', {}, ['evidence:secondary']],
    ['DP-BREACH', {}, ['evidence:memory']],
    ['KN-ACCEPT-ND155', suspended('2026-07-06..2026-07-10'), ['suspension-not-foreseen']],
    ['ALL-XLD', suspended('2026-07-06..2026-07-10'), ['evidence:secondary', 'suspension-not-foreseen']],
    ['ALL-INELIGIBLE-KEEP', {}, ['calendar-incomplete:2027', 'evidence:secondary']],
  ])('%s, %j', (id, asked, warnings) => {
    expect(compute(id, asked).due.warnings).toEqual(warnings);
  });
});
