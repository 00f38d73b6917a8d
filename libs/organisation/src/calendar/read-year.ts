import type { YearOfCalendar } from '@libs/contracts';
import { Between, type EntityManager } from 'typeorm';
import { CalendarChangeEntity, CalendarDayEntity, CalendarYearEntity } from '../entities';
import { yearOf } from './year-of';

/** The days of one year, both ends included. */
export function inYear(year: number) {
  return Between(`${year}-01-01`, `${year}-12-31`);
}

/** A year as the tables hold it. */
export async function readYear(manager: EntityManager, year: number): Promise<YearOfCalendar> {
  const notice = await manager.findOneBy(CalendarYearEntity, { year });
  const stored = await manager.find(CalendarDayEntity, { where: { date: inYear(year) }, order: { date: 'ASC' } });
  const changes = await manager.find(CalendarChangeEntity, { where: { year }, order: { enteredAt: 'DESC' } });
  return yearOf(year, notice, stored, changes.map(changeOf));
}

function changeOf({ enteredAt, enteredBy, notice }: CalendarChangeEntity): YearOfCalendar['changes'][number] {
  return { enteredAt: enteredAt.toISOString(), enteredBy, document: notice.document };
}
