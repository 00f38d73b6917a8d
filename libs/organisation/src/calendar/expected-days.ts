import { addDays, type Day, daysBetween, isWeekend, mondayOf } from '@libs/rules';
import type { CalendarDay } from './calendar';
import { lunarDay } from './lunar-day';

interface Holiday {
  readonly date: Day;
  readonly name: string;
  /** Falling on a weekly rest day it is made up on the next working day: BLLĐ Đ.111(3), for the days of Đ.112(1) alone. */
  readonly isMadeUp: boolean;
}

/**
 * The weekdays off that a year is expected to have while its notice is not in: fixed and lunar days, and the days that
 * make up for those on a weekend (domain.md 7). Swaps follow no rule and are never expected. In order of date.
 */
export function expectedDays(year: number): CalendarDay[] {
  const holidays = holidaysOf(year);
  const reasons = new Map<Day, string>();
  for (const { date, name } of holidays) if (!isWeekend(date)) reasons.set(date, name);
  for (const { date, name } of holidays.filter(({ date, isMadeUp }) => isMadeUp && isWeekend(date))) {
    let day = date;
    while (isWeekend(day) || reasons.has(day)) day = addDays(day, 1);
    reasons.set(day, `bù ${name}, ${weekendName(date)}`);
  }
  const source = `tính theo quy định, chưa có thông báo năm ${year}`;
  return [...reasons]
    .map(([date, reason]) => ({ date, kind: 'off' as const, reason, evidence: 'C' as const, source }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** The weekdays that the law itself makes days off, every year: no notice needs to say so, and none takes them away. */
export function fixedDays(year: number): CalendarDay[] {
  const source = 'Bộ luật Lao động Đ.112(1); NQ 28/2026/QH16 Đ.2';
  return holidaysOf(year)
    .filter(({ date }) => FIXED.some((day) => date.endsWith(day)) && !isWeekend(date))
    .map(({ date, name }) => ({ date, kind: 'off' as const, reason: name, evidence: 'V' as const, source }));
}

const FIXED = ['-01-01', '-04-30', '-05-01', '-09-02', '-11-24'];

/** In order of date, for a day that is made up takes the first weekday still free. */
function holidaysOf(year: number): Holiday[] {
  const inLaw = [
    { date: `${year}-01-01`, name: 'Tết Dương lịch' },
    ...newYearDays(year).map((date) => ({ date, name: 'Tết Nguyên đán (dự kiến)' })),
    { date: lunarDay(10, 3, year), name: 'Giỗ Tổ Hùng Vương' },
    { date: `${year}-04-30`, name: 'Ngày Chiến thắng' },
    { date: `${year}-05-01`, name: 'Quốc tế Lao động' },
    { date: `${year}-09-02`, name: 'Quốc khánh' },
    ...besideNationalDay(year).map((date) => ({ date, name: 'Quốc khánh (ngày liền kề, dự kiến)' })),
  ].map((holiday) => ({ ...holiday, isMadeUp: true }));
  // NQ 28/2026/QH16 Đ.2 stands beside the Labour Code, so Đ.111(3) does not reach its day.
  const culture = { date: `${year}-11-24`, name: 'Ngày Văn hóa Việt Nam', isMadeUp: false };
  return [...inLaw, ...(year >= 2026 ? [culture] : [])].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/**
 * Five days, fixed each year by the Prime Minister (BLLĐ Đ.112(1)(b), (3)): expected are the last two of the old lunar
 * year and the first three of the new, which with the days made up gives the official weekdays of 2023 to 2026.
 */
function newYearDays(year: number): Day[] {
  const first = lunarDay(1, 1, year);
  return [-2, -1, 0, 1, 2].map((days) => addDays(first, days));
}

/**
 * The day before 2 September or the day after, chosen each year since 2021 (BLLĐ 2019 Đ.112(1)(đ)): expected is the one
 * that makes the longer row of days off, which gives the official days of 2023 to 2026.
 */
function besideNationalDay(year: number): Day[] {
  const [before, after] = [`${year}-09-01`, `${year}-09-03`];
  if (year < 2021) return [];
  return isWeekend(before) || isFriday(after) ? [after] : [before];
}

const daysSinceMonday = (day: Day) => daysBetween(mondayOf(day), day);
const isFriday = (day: Day) => daysSinceMonday(day) === 4;
const weekendName = (day: Day) => (daysSinceMonday(day) === 5 ? 'thứ Bảy' : 'Chủ nhật');
