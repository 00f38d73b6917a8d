import { type Boundary, importBoundaries, organisationEntities, unitsAt } from '@libs/organisation';
import { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../support/database';

let database: FreshDatabase;
let dataSource: DataSource;

beforeEach(async () => {
  database = await freshDatabase();
  dataSource = await new DataSource({
    type: 'postgres',
    url: database.url,
    entities: organisationEntities,
  }).initialize();
});

afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** A ward drawn as a square of 0.02° from its south-west corner. */
function square(unit: string, west: number, south: number) {
  const [east, north] = [west + 0.02, south + 0.02];
  const coordinates = [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
  return { type: 'Feature', properties: { unit, asOf: '2026-01-01' }, geometry: { type: 'Polygon', coordinates } };
}

const take = (...features: object[]) =>
  importBoundaries(dataSource.manager, { type: 'FeatureCollection', features }, { source: 'drawn for this test' });
const stored = (): Promise<Boundary[]> => dataSource.getRepository<Boundary>('UnitBoundaryEntity').find();
const version = () => dataSource.query(`SELECT sha256 FROM reference_version WHERE name = 'boundaries'`);

const kinhBac = square('ward-2025-07-kinh-bac', 106.05, 21.18);
const vuNinh = square('ward-2025-07-vu-ninh', 106.07, 21.18);

test('imported boundaries tell in which ward a point lies', async () => {
  expect(await take(kinhBac, vuNinh)).toEqual({ imported: 2, replaced: 0 });
  expect(unitsAt(await stored(), { lat: 21.19, lng: 106.06 })).toEqual(['ward-2025-07-kinh-bac']);
  expect(unitsAt(await stored(), { lat: 21.19, lng: 106.08 })).toEqual(['ward-2025-07-vu-ninh']);
});

test('a later file replaces the wards it draws and leaves the others', async () => {
  await take(kinhBac, vuNinh);
  const before = await version();
  expect(await take(square('ward-2025-07-kinh-bac', 106.03, 21.18))).toEqual({ imported: 1, replaced: 1 });
  expect(unitsAt(await stored(), { lat: 21.19, lng: 106.06 })).toEqual([]);
  expect(unitsAt(await stored(), { lat: 21.19, lng: 106.08 })).toEqual(['ward-2025-07-vu-ninh']);
  expect(await version()).not.toEqual(before);
});

test('the same file again changes nothing that a process would have to read again', async () => {
  await take(kinhBac);
  const before = await version();
  expect(await take(kinhBac)).toEqual({ imported: 1, replaced: 1 });
  expect(await version()).toEqual(before);
});

test('one bad feature, and nothing of the file is stored', async () => {
  await expect(take(kinhBac, square('nowhere', 106.07, 21.18))).rejects.toThrow(
    'Feature 2 ("nowhere"): no unit has this id.',
  );
  expect(await stored()).toEqual([]);
  expect(await version()).toEqual([]);
});
