import { isWeekend } from '@libs/rules';
import { readReference } from '../reference/read-reference';
import { expectedDays } from './expected-days';

const dates = (year: number) => expectedDays(year).map(({ date }) => date);

test.each([2023, 2024, 2025, 2026])('%i: every day the rules give was a day off by notice', (year) => {
  const byNotice = readReference().days.filter(({ date, kind }) => kind === 'off' && date.startsWith(`${year}-`));
  const swapped = byNotice.filter(({ reason }) => reason === 'hoán đổi').map(({ date }) => date);
  expect([...dates(year), ...swapped].sort()).toEqual(byNotice.map(({ date }) => date));
});

test('2027, whose notice is awaited', () => {
  expect(expectedDays(2027).map(({ date, reason }) => `${date} ${reason}`)).toEqual([
    '2027-01-01 Tết Dương lịch',
    '2027-02-04 Tết Nguyên đán (dự kiến)',
    '2027-02-05 Tết Nguyên đán (dự kiến)',
    '2027-02-08 Tết Nguyên đán (dự kiến)',
    '2027-02-09 bù Tết Nguyên đán (dự kiến), thứ Bảy',
    '2027-02-10 bù Tết Nguyên đán (dự kiến), Chủ nhật',
    '2027-04-16 Giỗ Tổ Hùng Vương',
    '2027-04-30 Ngày Chiến thắng',
    '2027-05-03 bù Quốc tế Lao động, thứ Bảy',
    '2027-09-02 Quốc khánh',
    '2027-09-03 Quốc khánh (ngày liền kề, dự kiến)',
    '2027-11-24 Ngày Văn hóa Việt Nam',
  ]);
});

test('each says that it is computed, and that no notice is in', () => {
  for (const { evidence, source, kind } of expectedDays(2030)) {
    expect({ evidence, source, kind }).toEqual({
      evidence: 'C',
      source: 'tính theo quy định, chưa có thông báo năm 2030',
      kind: 'off',
    });
  }
});

test('two days off on one weekend are made up on the next two working days', () => {
  // 30 April 2033 is a Saturday, 1 May a Sunday.
  expect(dates(2033).filter((date) => date >= '2033-04-28' && date <= '2033-05-06')).toEqual([
    '2033-05-02',
    '2033-05-03',
  ]);
});

describe('24 November', () => {
  test('is off from 2026 on, not before', () => {
    expect(dates(2025)).not.toContain('2025-11-24');
    expect(dates(2026)).toContain('2026-11-24');
  });

  test('is not made up when it falls on a weekend, for the Labour Code does not reach it', () => {
    expect(isWeekend('2029-11-24')).toBe(true);
    expect(dates(2029).filter((date) => date.startsWith('2029-11'))).toEqual([]);
  });
});

test('a second day for 2 September came in 2021', () => {
  expect(dates(2020).filter((date) => date.startsWith('2020-09'))).toEqual(['2020-09-02']);
  expect(dates(2021).filter((date) => date.startsWith('2021-09'))).toEqual(['2021-09-02', '2021-09-03']);
});

test('every year from 2012 to 2100 can be computed: weekdays only, each once, in order', () => {
  for (let year = 2012; year <= 2100; year++) {
    const found = dates(year);
    expect(found).toEqual([...new Set(found)].sort());
    expect(found.filter((date) => isWeekend(date) || !date.startsWith(`${year}-`))).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(9);
  }
});
