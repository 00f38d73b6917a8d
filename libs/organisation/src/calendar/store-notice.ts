import { createHash } from 'node:crypto';
import type { CalendarNotice } from '@libs/contracts';
import { newId } from '@libs/platform';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { CalendarChangeEntity, CalendarDayEntity, CalendarYearEntity, ReferenceVersionEntity } from '../entities';
import { lockReference } from '../organisation.queries';
import { inYear } from './read-year';

/** Who enters a notice, and when. `accountId` null: somebody at the prompt. */
export interface EnteredBy {
  readonly accountId: string | null;
  readonly at: Date;
}

/** Writes a checked notice over the days of its year, and what was entered, by whom and when, beside it. */
export async function storeNotice(
  manager: EntityManager,
  year: number,
  notice: CalendarNotice,
  { accountId, at }: EnteredBy,
): Promise<void> {
  const { days, ...said } = notice;
  await lockReference(manager);
  await manager.delete(CalendarDayEntity, { date: inYear(year) });
  await manager.insert(
    CalendarDayEntity,
    days.map((day) => ({ ...day, evidence: notice.evidence, source: notice.document })),
  );
  await manager.upsert(CalendarYearEntity, [{ year, ...said, enteredAt: at }], ['year']);
  await manager.insert(CalendarChangeEntity, { id: newId(at), year, notice, enteredBy: accountId, enteredAt: at });
  await noteVersion(manager);
}

/** Processes read the organisation again when this differs from what they last read. */
async function noteVersion(manager: EntityManager): Promise<void> {
  const years = await manager.find(CalendarYearEntity, {
    where: { enteredAt: Not(IsNull()) },
    order: { year: 'ASC' },
  });
  const days = await manager.find(CalendarDayEntity, { order: { date: 'ASC' } });
  const sha256 = createHash('sha256').update(JSON.stringify({ years, days })).digest('hex');
  await manager.upsert(ReferenceVersionEntity, [{ name: 'notices', sha256 }], ['name']);
}
