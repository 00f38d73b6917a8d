import { calendarOf } from './calendar';

const day = { evidence: 'S', source: 'CV 12729/VPCP-KGVX' } as const;
const calendar = calendarOf({
  days: [
    { ...day, date: '2026-01-02', kind: 'off', reason: 'hoán đổi' },
    { ...day, date: '2026-01-10', kind: 'worked', reason: 'làm bù ngày 2/1' },
  ],
  years: [
    { year: 2026, complete: true },
    { year: 2027, complete: false },
  ],
});

test('a swapped Friday is off and its Saturday is worked, each with its reason', () => {
  expect([...calendar.off]).toEqual([['2026-01-02', 'hoán đổi']]);
  expect([...calendar.worked]).toEqual([['2026-01-10', 'làm bù ngày 2/1']]);
});

test('a year whose notice is still awaited does not count as complete', () => {
  expect([...calendar.completeYears]).toEqual([2026]);
});
