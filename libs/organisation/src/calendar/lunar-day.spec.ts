import { lunarDay } from './lunar-day';

test.each([
  [2024, '2024-02-10', '2024-04-18'],
  [2025, '2025-01-29', '2025-04-07'],
  [2026, '2026-02-17', '2026-04-26'],
  [2027, '2027-02-06', '2027-04-16'],
])('%i: Tết on %s and Giỗ Tổ on %s', (year, newYear, ancestors) => {
  expect(lunarDay(1, 1, year)).toBe(newYear);
  expect(lunarDay(10, 3, year)).toBe(ancestors);
});

test.each([
  ['1985: a month before the Chinese new year', 1985, '1985-01-21'],
  ['2007: a day before', 2007, '2007-02-17'],
  ['2030: a day before', 2030, '2030-02-02'],
])('reckoned at UTC+7, not in Beijing: %s', (_, year, newYear) => {
  expect(lunarDay(1, 1, year)).toBe(newYear);
});

test('a day that its month does not have is no day', () => {
  expect(() => lunarDay(31, 1, 2026)).toThrow();
});
