import type { StaffActor } from '@libs/identity';
import type { Directory } from '@libs/organisation';
import type { Day } from '@libs/rules';

/** The units whose lists are read by who holds these: their own; for a Party body's officer, the committee it serves; and what had climbed to the units they succeed. */
export function listUnits(assignments: StaffActor['assignments'], directory: Directory): string[] {
  const own = assignments.map(({ unitId }) => servedBy(unitId, directory));
  return own.flatMap((unitId) => [unitId, ...directory.predecessorsOf(unitId).map(({ id }) => id)]);
}

/** A Party body works for its committee (its parent); every other unit for itself. */
export function servedBy(unitId: string, directory: Directory): string {
  const unit = directory.unit(unitId);
  return unit.kind === 'party_body' && unit.parentId ? unit.parentId : unitId;
}

/** The people's committees and desks below these units on a day. */
export function ownersBelow(units: readonly string[], directory: Directory, day: Day): string[] {
  return directory
    .unitsOn(day)
    .filter(({ kind }) => kind === 'peoples_committee' || kind === 'reception_desk')
    .filter(({ id }) => units.some((unit) => unit === id || directory.isBelow(id, unit, day)))
    .map(({ id }) => id);
}
