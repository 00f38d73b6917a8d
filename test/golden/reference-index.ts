import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlaceIndex, type PlaceFacts, type PlaceIndex } from '../../libs/petitions/src/routing';

const reference = (file: string) =>
  JSON.parse(readFileSync(join(__dirname, '../../migrations/reference', file), 'utf8'));

const { units, successions } = reference('units.json') as {
  units: (PlaceFacts['wards'][number] & { kind: string })[];
  successions: PlaceFacts['successions'];
};
const { places } = reference('gazetteer.json') as { places: PlaceFacts['places'] };
const wards = units.filter(({ kind }) => kind === 'ward');

export const TODAY = '2026-11-24';

/** The index of the reference data that the service ships with, as of a day. */
export function referenceIndex(day = TODAY, unitsAt: PlaceFacts['unitsAt'] = () => []): PlaceIndex {
  return buildPlaceIndex({ day, wards, successions, places, unitsAt });
}

/** The name of a ward, or null for the desk. */
export function wardName(id: string | null): string | null {
  return wards.find((ward) => ward.id === id)?.name ?? null;
}
