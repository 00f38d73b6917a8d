import type { Day } from '@libs/rules';
import { LunarDate } from '@nghiavuive/lunar_date_vi';

/**
 * The civil day of a day of the Vietnamese lunar calendar, which is reckoned at UTC+7 and so sometimes differs from the
 * Chinese one by a day or a month. Not for leap months, in which no day off falls.
 * @throws Error for a day that the lunar month does not have
 */
export function lunarDay(day: number, month: number, lunarYear: number): Day {
  const lunar = new LunarDate({ day, month, year: lunarYear });
  lunar.init();
  const solar = lunar.toSolarDate().get();
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${solar.year}-${pad(solar.month)}-${pad(solar.day)}`;
}
