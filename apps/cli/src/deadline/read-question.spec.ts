import { readDays, readStart, readSuspension } from './read-question';

describe('the start', () => {
  test.each([
    ['an instant with its zone', '2026-03-01T17:30:00Z', '2026-03-02T00:30:00+07:00'],
    ['a time without zone is of Vietnam', '2026-03-02T23:30', '2026-03-02T23:30:00+07:00'],
    ['a day begins at its midnight in Vietnam', '2026-03-02', '2026-03-02T00:00:00+07:00'],
    ['parts of a second', '2026-03-02T08:00:00.25+07:00', '2026-03-02T08:00:00.250+07:00'],
    ['29 February of a leap year', '2028-02-29', '2028-02-29T00:00:00+07:00'],
    ['the last day the calendar knows', '2100-12-31', '2100-12-31T00:00:00+07:00'],
  ])('%s: %s', (_, text, instant) => {
    expect(readStart(text)).toEqual(new Date(instant));
  });

  test.each([
    ['2026-02-30', 'There is no 2026-02-30 in the calendar.'],
    ['2026-02-30T09:00', 'There is no 2026-02-30 in the calendar.'],
    ['2026-13-01', 'There is no 2026-13-01 in the calendar.'],
    ['2026-07-03T25:00', 'There is no such time of day as 25:00+07:00.'],
    ['2026-07-03T24:00', 'There is no such time of day as 24:00+07:00.'],
    ['2026-07-03T09:60Z', 'There is no such time of day as 09:60Z.'],
    ['2026-07-03T09:00+25:00', 'There is no such time of day as 09:00+25:00.'],
    ['2101-01-01', 'The calendar ends with 2100.'],
    ['2100-12-31T17:00Z', 'The calendar ends with 2100.'],
    ['yesterday', 'It is no date: write 2026-07-03 or 2026-07-03T09:00:00+07:00.'],
    ['2026-07-03 09:00', 'It is no date: write 2026-07-03 or 2026-07-03T09:00:00+07:00.'],
    ['2026-07-03T09:00:00+07:00 or so', 'It is no date: write 2026-07-03 or 2026-07-03T09:00:00+07:00.'],
    ['', 'It is no date: write 2026-07-03 or 2026-07-03T09:00:00+07:00.'],
  ])('"%s" is refused', (text, says) => {
    expect(() => readStart(text)).toThrow(says);
  });
});

describe('a suspension', () => {
  test('is two days, and goes to those that were given before it', () => {
    const first = readSuspension('2026-07-10..2026-07-20', []);
    expect(readSuspension('2026-08-01..2026-08-01', first)).toEqual([
      { from: '2026-07-10', to: '2026-07-20' },
      { from: '2026-08-01', to: '2026-08-01' },
    ]);
  });

  test.each([
    ['2026-07-10', 'Write the two days as 2026-07-10..2026-07-20.'],
    ['2026-07-10..2026-07-11..2026-07-12', 'Write the two days as 2026-07-10..2026-07-20.'],
    ['2026-07-10..', 'There is no day "".'],
    ['2026-07-32..2026-08-02', 'There is no day "2026-07-32".'],
    ['2026-07-10..2026-07-20T09:00', 'There is no day "2026-07-20T09:00".'],
    ['2026-07-10..2101-01-01', 'The calendar ends with 2100.'],
  ])('"%s" is refused', (text, says) => {
    expect(() => readSuspension(text, [])).toThrow(says);
  });
});

describe('days of lengthening', () => {
  test('are a whole number', () => {
    expect([readDays('0'), readDays('30')]).toEqual([0, 30]);
  });

  test.each(['-1', '1.5', 'ten', '', '1e3', '99999'])('"%s" is refused', (text) => {
    expect(() => readDays(text)).toThrow('It is no whole number of days.');
  });
});
