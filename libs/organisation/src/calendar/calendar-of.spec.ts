import { countDays, reasonOff } from '@libs/rules';
import { calendarOf } from './calendar-of';
import { referenceCalendar } from './reference-calendar';

const day = { evidence: 'S', source: 'CV 12729/VPCP-KGVX' } as const;
const calendar = calendarOf({
  days: [
    { ...day, date: '2026-01-02', kind: 'off', reason: 'hoán đổi' },
    { ...day, date: '2026-01-10', kind: 'worked', reason: 'làm bù ngày 2/1' },
  ],
  years: [{ year: 2026, document: 'CV 12729/VPCP-KGVX', issuedOn: null, source: 'a page', evidence: 'S' }],
});

test('a swapped Friday is off and its Saturday is worked, each with its reason', () => {
  expect(calendar.off.get('2026-01-02')).toBe('hoán đổi');
  expect([...calendar.worked]).toEqual([['2026-01-10', 'làm bù ngày 2/1']]);
});

test('a year whose notice is in holds what the notice says, and the fixed days that need no notice', () => {
  const fixed = ['2026-01-01', '2026-04-30', '2026-05-01', '2026-09-02', '2026-11-24'];
  const held = [...calendar.off.keys()].filter((date) => date.startsWith('2026'));
  expect(held.sort()).toEqual([...fixed, '2026-01-02'].sort());
});

test('any other year holds what the rules let expect, and does not count as complete', () => {
  expect([...calendar.completeYears]).toEqual([2026]);
  for (const date of ['2012-04-30', '2022-04-30', '2027-11-24', '2100-01-01']) {
    expect([date, calendar.off.has(date)]).toEqual([date, reasonOff(date, calendar) !== 'weekend']);
  }
});

test('a date that crosses a year without its notice is the best guess, and says so', () => {
  const limit = { limit: 5, unit: 'working', rolls: true } as const;
  const due = countDays(new Date('2027-02-01T08:00:00+07:00'), limit, referenceCalendar());
  expect(due).toMatchObject({ dueOn: '2027-02-15', warnings: ['calendar-incomplete:2027'] });
});
