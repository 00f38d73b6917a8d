import { And, Between, type EntityManager, In, Not } from 'typeorm';
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
  const { units, successions, days, years, places, versions } = reference;
  await manager.upsert(UnitEntity, [...units], ['id']);

  await manager.delete(UnitSuccessionEntity, { fromUnit: Not(In(successions.map((row) => row.fromUnit))) });
  await manager.upsert(UnitSuccessionEntity, [...successions], ['fromUnit']);

  await manager.delete(PlaceEntity, { id: Not(In(places.map((row) => row.id))) });
  await manager.upsert(PlaceEntity, [...places], ['id']);

  const listed = years.map(({ year }) => year);
  const inListedYears = Between(`${Math.min(...listed)}-01-01`, `${Math.max(...listed)}-12-31`);
  await manager.delete(CalendarDayEntity, { date: And(inListedYears, Not(In(days.map((row) => row.date)))) });
  await manager.upsert(CalendarDayEntity, [...days], ['date']);
  await manager.upsert(CalendarYearEntity, [...years], ['year']);

  const rows = Object.entries(versions).map(([name, sha256]) => ({ name, sha256 }));
  await manager.upsert(ReferenceVersionEntity, rows, ['name']);
}
