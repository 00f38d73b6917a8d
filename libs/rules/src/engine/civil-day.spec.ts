import fc from 'fast-check';
import { addDays, dayNumber, dayOf, daysBetween, endOfDay, isWeekend, mondayOf, startOfDay } from './civil-day';

describe('the day of an instant is that of Vietnam', () => {
  test.each([
    ['00:30 in Vietnam is still yesterday in UTC', '2026-03-02T00:30:00+07:00', '2026-03-02'],
    ['23:30 in Vietnam is the same day in UTC', '2026-03-02T23:30:00+07:00', '2026-03-02'],
    ['17:00 UTC is already tomorrow', '2026-03-01T17:00:00Z', '2026-03-02'],
    ['one millisecond before that is not', '2026-03-01T16:59:59.999Z', '2026-03-01'],
    ['the year turns seven hours early', '2026-12-31T17:00:00Z', '2027-01-01'],
    ['29 February of a leap year', '2028-02-28T17:00:00Z', '2028-02-29'],
  ])('%s', (_, instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });

  test('a day begins at its 00:00 and ends a millisecond before the next', () => {
    expect(startOfDay('2026-03-02').toISOString()).toBe('2026-03-01T17:00:00.000Z');
    expect(endOfDay('2026-03-02').toISOString()).toBe('2026-03-02T16:59:59.999Z');
  });
});

describe('counting days', () => {
  test.each([
    ['over the end of a month', '2026-01-31', 1, '2026-02-01'],
    ['over 28 February of an ordinary year', '2026-02-28', 1, '2026-03-01'],
    ['into 29 February of a leap year', '2028-02-28', 1, '2028-02-29'],
    ['2100 is no leap year', '2100-02-28', 1, '2100-03-01'],
    ['2000 was one', '2000-02-28', 1, '2000-02-29'],
    ['backwards over the new year', '2027-01-01', -1, '2026-12-31'],
    ['not at all', '2026-06-15', 0, '2026-06-15'],
  ])('%s', (_, day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  test('from one day to another and back', () => {
    expect([daysBetween('2026-02-27', '2026-03-02'), daysBetween('2026-03-02', '2026-02-27')]).toEqual([3, -3]);
  });

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '02/03/2026', '', '2026-03-02T00:00'])(
    '"%s" is no day',
    (written) => {
      expect(() => dayNumber(written)).toThrow(RangeError);
    },
  );
});

describe('the week', () => {
  test.each([
    ['2026-01-10', true],
    ['2026-01-11', true],
    ['2026-01-09', false],
    ['2026-01-12', false],
    ['1969-12-28', true],
  ])('is %s of the weekend? %s', (day, weekend) => {
    expect(isWeekend(day)).toBe(weekend);
  });

  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-24', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
  ])('of %s begins on %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });
});

test('every instant lies within its own day', () => {
  const instants = fc.date({ min: new Date('1976-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, (instant) => {
      const day = dayOf(instant);
      expect(startOfDay(day) <= instant && instant <= endOfDay(day)).toBe(true);
      expect(addDays(addDays(day, 400), -400)).toBe(day);
    }),
  );
});
