import { reasonOff, type WorkCalendar } from './work-calendar';
import { countDays } from './working-days';

/** A calendar small enough to count in the head: Thursday 1 January off, Saturday 10 worked for Friday 2. */
const CALENDAR: WorkCalendar = {
  off: new Map([
    ['2026-01-01', 'new year'],
    ['2026-01-02', 'swapped'],
  ]),
  worked: new Map([['2026-01-10', 'makes up for 2 January']]),
  completeYears: new Set([2026]),
};
const MONDAY = new Date('2026-01-05T09:00:00+07:00');
const working = { unit: 'working', rolls: true } as const;
const calendarDays = { unit: 'calendar', rolls: true } as const;

test('a day is off for its reason, or as a weekend, unless it is worked', () => {
  expect(reasonOff('2026-01-01', CALENDAR)).toBe('new year');
  expect(reasonOff('2026-01-04', CALENDAR)).toBe('weekend');
  expect(reasonOff('2026-01-10', CALENDAR)).toBeNull();
  expect(reasonOff('2026-01-05', CALENDAR)).toBeNull();
});

test('the day of the event does not count, and the period ends at the end of its last day', () => {
  expect(countDays(MONDAY, { ...working, limit: 1 }, CALENDAR)).toEqual({
    dueOn: '2026-01-06',
    dueAt: new Date('2026-01-06T23:59:59.999+07:00'),
    counted: 1,
    skipped: [],
    rolled: false,
    warnings: [],
  });
});

test('every day that did not count is named with its reason', () => {
  const newYearsEve = new Date('2025-12-31T16:00:00+07:00');
  const due = countDays(newYearsEve, { ...working, limit: 1 }, CALENDAR);
  expect(due.skipped).toEqual([
    { date: '2026-01-01', reason: 'new year' },
    { date: '2026-01-02', reason: 'swapped' },
    { date: '2026-01-03', reason: 'weekend' },
    { date: '2026-01-04', reason: 'weekend' },
  ]);
  expect(due.dueOn).toBe('2026-01-05');
});

test('calendar days count every day, and one that ends on a day off ends on the next working day', () => {
  const due = countDays(MONDAY, { ...calendarDays, limit: 6 }, CALENDAR);
  expect(due).toMatchObject({ dueOn: '2026-01-12', counted: 6, rolled: true });
  expect(due.skipped).toEqual([{ date: '2026-01-11', reason: 'weekend' }]);
});

test('a calendar period may end on a Saturday that is worked', () => {
  expect(countDays(MONDAY, { ...calendarDays, limit: 5 }, CALENDAR)).toMatchObject({
    dueOn: '2026-01-10',
    rolled: false,
  });
});

test('a period that does not roll ends where it ends', () => {
  const due = countDays(MONDAY, { unit: 'calendar', rolls: false, limit: 6 }, CALENDAR);
  expect(due).toMatchObject({ dueOn: '2026-01-11', rolled: false });
});

test('while a suspension is open there is no date, only the days already counted', () => {
  const suspensions = [{ from: '2026-01-07', to: null }];
  expect(countDays(MONDAY, { ...working, limit: 5, suspensions }, CALENDAR)).toMatchObject({
    dueOn: null,
    dueAt: null,
    counted: 2,
    rolled: false,
    warnings: [],
  });
});

test('a suspension after the last day changes nothing', () => {
  const suspensions = [{ from: '2026-01-08', to: null }];
  expect(countDays(MONDAY, { ...working, limit: 2, suspensions }, CALENDAR).dueOn).toBe('2026-01-07');
});

test('a suspension decided on the last day leaves none to run: it ends on the day it goes on', () => {
  const on = (to: string | null) => [{ from: '2026-01-07', to }];
  const until = (to: string | null) => countDays(MONDAY, { ...working, limit: 2, suspensions: on(to) }, CALENDAR).dueOn;
  expect([until(null), until('2026-01-09'), until('2026-01-11')]).toEqual([null, '2026-01-09', '2026-01-12']);
});

test('of two suspensions only the one that lasts on the last day moves it, and its days are named', () => {
  const suspensions = [
    { from: '2026-01-05', to: '2026-01-06' },
    { from: '2026-01-08', to: '2026-01-10' },
    { from: '2026-01-13', to: '2026-01-20' },
  ];
  const due = countDays(MONDAY, { ...working, limit: 2, suspensions }, CALENDAR);
  expect(due).toMatchObject({ dueOn: '2026-01-10', rolled: false });
  expect(due.skipped.map(({ reason }) => reason)).toEqual(['suspended', 'suspended', 'suspended']);
});

test('the day of the suspension counts, the day of resuming does not', () => {
  const suspensions = [{ from: '2026-01-07', to: '2026-01-09' }];
  const due = countDays(MONDAY, { ...working, limit: 3, suspensions }, CALENDAR);
  expect(due.dueOn).toBe('2026-01-10');
  expect(due.skipped).toEqual([
    { date: '2026-01-08', reason: 'suspended' },
    { date: '2026-01-09', reason: 'suspended' },
  ]);
});

test('each year crossed whose notice is not in is a warning', () => {
  const december = new Date('2026-12-30T09:00:00+07:00');
  expect(countDays(december, { ...working, limit: 1 }, CALENDAR).warnings).toEqual([]);
  expect(countDays(december, { ...working, limit: 2 }, CALENDAR).warnings).toEqual(['calendar-incomplete:2027']);
  expect(countDays(december, { ...calendarDays, limit: 400 }, CALENDAR).warnings).toEqual([
    'calendar-incomplete:2027',
    'calendar-incomplete:2028',
  ]);
});

test('an office that does not roll lets a period end on the day off itself', () => {
  const end = (rolls: boolean) => countDays(MONDAY, { ...calendarDays, limit: 6 }, { ...CALENDAR, rolls });
  expect(end(true)).toMatchObject({ dueOn: '2026-01-12', rolled: true });
  expect(end(false)).toMatchObject({ dueOn: '2026-01-11', rolled: false });
});
