import type { WorkCalendar } from '@libs/rules';
import type { EntityManager } from 'typeorm';
import type { Boundary } from './boundaries/boundary';
import { calendarOf } from './calendar/calendar-of';
import { Directory } from './directory/directory';
import {
  CalendarDayEntity,
  CalendarYearEntity,
  PlaceEntity,
  ReferenceVersionEntity,
  UnitBoundaryEntity,
  UnitEntity,
  UnitSuccessionEntity,
} from './entities';
import type { Place } from './gazetteer/place';
import { ReferenceNotLoadedError } from './organisation.errors';

/** All that the organisation's tables said at one moment; never changed, only replaced. */
export interface OrganisationSnapshot {
  /** Changes whenever the reference data or the boundaries do. */
  readonly version: string;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  readonly places: readonly Place[];
  readonly boundaries: readonly Boundary[];
}

/**
 * Reads everything in one transaction, so that no import can fall between two tables.
 * @throws ReferenceNotLoadedError
 */
export async function readSnapshot(manager: EntityManager): Promise<OrganisationSnapshot> {
  return manager.transaction('REPEATABLE READ', async (transaction) => ({
    version: await readVersion(transaction),
    directory: new Directory({
      units: await transaction.find(UnitEntity, { order: { id: 'ASC' } }),
      successions: await transaction.find(UnitSuccessionEntity, { order: { fromUnit: 'ASC' } }),
    }),
    calendar: calendarOf({
      days: await transaction.find(CalendarDayEntity, { order: { date: 'ASC' } }),
      years: await transaction.find(CalendarYearEntity),
    }),
    places: await transaction.find(PlaceEntity, { order: { id: 'ASC' } }),
    boundaries: await transaction.find(UnitBoundaryEntity, { order: { unitId: 'ASC' } }),
  }));
}

/** A handful of short rows: cheap enough to ask for often. */
export async function readVersion(manager: EntityManager): Promise<string> {
  const versions = await manager.find(ReferenceVersionEntity, { order: { name: 'ASC' } });
  if (versions.length === 0) throw new ReferenceNotLoadedError();
  return versions.map(({ name, sha256 }) => `${name}:${sha256}`).join(' ');
}
