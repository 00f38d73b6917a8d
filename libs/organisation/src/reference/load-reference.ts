import { type EntityManager, In, IsNull, Not } from 'typeorm';
import type { CalendarDay } from '../calendar/calendar';
import {
  CalendarDayEntity,
  CalendarYearEntity,
  PlaceEntity,
  ReferenceVersionEntity,
  UnitEntity,
  UnitSuccessionEntity,
} from '../entities';
import { lockReference } from '../organisation.queries';
import { type Reference, readReference } from './read-reference';

/**
 * Brings the tables to the reference files of this release. Safe at every start and from several processes at once;
 * does nothing when the tables hold this content already.
 * @returns whether anything was written
 */
export async function loadReference(manager: EntityManager): Promise<boolean> {
  const reference = readReference();
  if (await holds(manager, reference)) return false;
  return manager.transaction(async (transaction) => {
    await lockReference(transaction);
    if (await holds(transaction, reference)) return false;
    await write(transaction, reference);
    return true;
  });
}

async function holds(manager: EntityManager, { versions }: Reference): Promise<boolean> {
  const stored = await manager.find(ReferenceVersionEntity);
  const sha256Of = new Map(stored.map(({ name, sha256 }) => [name, sha256]));
  return Object.entries(versions).every(([name, sha256]) => sha256Of.get(name) === sha256);
}

/** Units are never deleted, since cases name them; the other tables end up saying what the files say, no more. */
async function write(manager: EntityManager, reference: Reference): Promise<void> {
  const { units, successions, places, versions } = reference;
  await manager.upsert(UnitEntity, [...units], ['id']);

  await manager.delete(UnitSuccessionEntity, { fromUnit: Not(In(successions.map((row) => row.fromUnit))) });
  await manager.upsert(UnitSuccessionEntity, [...successions], ['fromUnit']);

  await manager.delete(PlaceEntity, { id: Not(In(places.map((row) => row.id))) });
  await manager.upsert(PlaceEntity, [...places], ['id']);

  await writeCalendar(manager, reference);

  const rows = Object.entries(versions).map(([name, sha256]) => ({ name, sha256 }));
  await manager.upsert(ReferenceVersionEntity, rows, ['name']);
}

/** A year that was entered by hand stays as it was entered, whatever the release says of it. */
async function writeCalendar(manager: EntityManager, { days, years }: Reference): Promise<void> {
  const byHand = await manager.findBy(CalendarYearEntity, { enteredAt: Not(IsNull()) });
  const entered = new Set(byHand.map(({ year }) => year));
  const isReplaced = ({ date }: CalendarDay) => !entered.has(Number(date.slice(0, 4)));
  const replaced = (await manager.find(CalendarDayEntity)).filter(isReplaced).map(({ date }) => date);
  await manager.delete(CalendarDayEntity, { date: In(replaced) });
  await manager.delete(CalendarYearEntity, { enteredAt: IsNull() });
  await manager.insert(CalendarDayEntity, days.filter(isReplaced));
  await manager.insert(
    CalendarYearEntity,
    years.filter((row) => !entered.has(row.year)),
  );
}
