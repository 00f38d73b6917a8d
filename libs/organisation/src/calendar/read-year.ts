import type { YearOfCalendar } from '@libs/contracts';
import { Between, type EntityManager } from 'typeorm';
import { CalendarChangeEntity, CalendarDayEntity, CalendarYearEntity } from '../entities';
import { expectedDays } from './expected-days';

/** The days of one year, both ends included. */
export function inYear(year: number) {
  return Between(`${year}-01-01`, `${year}-12-31`);
}

/** A year by its notice, or as the rules let expect it while the notice is not in. */
export async function readYear(manager: EntityManager, year: number): Promise<YearOfCalendar> {
  const notice = await manager.findOneBy(CalendarYearEntity, { year });
  const changes = await manager.find(CalendarChangeEntity, { where: { year }, order: { enteredAt: 'DESC' } });
  const stored = await manager.find(CalendarDayEntity, { where: { date: inYear(year) }, order: { date: 'ASC' } });
  return {
    year,
    notice: notice && noticeOf(notice),
    days: notice ? stored : expectedDays(year),
    changes: changes.map(({ enteredAt, enteredBy, notice: { document } }) => ({
      enteredAt: enteredAt.toISOString(),
      enteredBy,
      document,
    })),
  };
}

function noticeOf({ document, issuedOn, source, evidence, enteredAt }: CalendarYearEntity): YearOfCalendar['notice'] {
  return { document, issuedOn, source, evidence, enteredAt: enteredAt?.toISOString() ?? null };
}
