import { createHash } from 'node:crypto';
import { type EntityManager, In } from 'typeorm';
import { ReferenceVersionEntity, UnitBoundaryEntity, UnitEntity } from '../entities';
import { lockReference } from '../organisation.queries';
import { readBoundaries } from './read-boundaries';

/** `replaced` of the `imported` boundaries took the place of an earlier one. */
export interface BoundaryImport {
  readonly imported: number;
  readonly replaced: number;
}

/**
 * Takes over ward boundaries from a parsed GeoJSON FeatureCollection, all of it or nothing.
 * @param origin.source who drew those features that do not say so themselves
 * @throws BoundaryImportError in one sentence that names the feature
 */
export async function importBoundaries(
  manager: EntityManager,
  geojson: unknown,
  origin: { source: string },
): Promise<BoundaryImport> {
  return manager.transaction(async (transaction) => {
    await lockReference(transaction);
    const units = await transaction.find(UnitEntity);
    const boundaries = readBoundaries(geojson, new Map(units.map((unit) => [unit.id, unit])), origin.source);
    const replaced = await transaction.countBy(UnitBoundaryEntity, { unitId: In(boundaries.map((row) => row.unitId)) });
    await transaction.upsert(UnitBoundaryEntity, boundaries, ['unitId']);
    await noteVersion(transaction);
    return { imported: boundaries.length, replaced };
  });
}

/** Tells every process that keeps the boundaries in memory whether they changed. */
async function noteVersion(manager: EntityManager): Promise<void> {
  const stored = await manager.find(UnitBoundaryEntity, { order: { unitId: 'ASC' } });
  const sha256 = createHash('sha256').update(JSON.stringify(stored)).digest('hex');
  await manager.upsert(ReferenceVersionEntity, [{ name: 'boundaries', sha256 }], ['name']);
}
