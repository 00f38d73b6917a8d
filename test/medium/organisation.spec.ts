import { loadReference, OrganisationModule, OrganisationService, organisationEntities } from '@libs/organisation';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
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
  await dataSource.query('TRUNCATE reference_version, calendar_day, calendar_year, place, unit CASCADE');
});

afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** A process of its own: it knows of changes only what it reads from the database. */
async function startProcess() {
  const moduleRef = await Test.createTestingModule({
    imports: [
      TypeOrmModule.forRoot({ type: 'postgres', url: database.url, autoLoadEntities: true }),
      OrganisationModule,
    ],
  }).compile();
  await moduleRef.init();
  return { organisation: moduleRef.get(OrganisationService), stop: () => moduleRef.close() };
}

describe('loading the reference data', () => {
  test('several processes start at once: one writes, the others and every later start find it done', async () => {
    const written = await Promise.all([1, 2, 3].map(() => loadReference(dataSource.manager)));
    expect(written.filter(Boolean)).toHaveLength(1);
    expect(await loadReference(dataSource.manager)).toBe(false);
  });

  test('a release with other content corrects, adds and removes, but never removes a unit', async () => {
    await loadReference(dataSource.manager);
    await dataSource.query(`UPDATE unit SET name = 'Kinh Bac' WHERE id = 'ward-2025-07-kinh-bac'`);
    await dataSource.query(
      `INSERT INTO unit VALUES ('office', 'department', 'An office', NULL, NULL, '2025-07-01', NULL)`,
    );
    await dataSource.query(`INSERT INTO calendar_day VALUES ('2026-11-23', 'off', 'a swap', 'M', 'a rumour')`);
    await dataSource.query(`DELETE FROM place WHERE id = 'bo-son'`);
    await dataSource.query(`UPDATE reference_version SET sha256 = 'an earlier release' WHERE name = 'units'`);

    expect(await loadReference(dataSource.manager)).toBe(true);

    const [found] = await dataSource.query(`
      SELECT (SELECT name FROM unit WHERE id = 'ward-2025-07-kinh-bac') AS ward,
             (SELECT count(*)::int FROM unit WHERE id = 'office') AS offices,
             (SELECT count(*)::int FROM calendar_day WHERE date = '2026-11-23') AS rumours,
             (SELECT count(*)::int FROM place WHERE id = 'bo-son') AS places`);
    expect(found).toEqual({ ward: 'Kinh Bắc', offices: 1, rumours: 0, places: 1 });
  });
});

describe('what the database itself refuses', () => {
  const kinhBac = 'ward-2025-07-kinh-bac';

  test.each([
    { what: 'a code with two meanings on one day', row: { code: '09187' }, constraint: 'unit_code_exclusion' },
    {
      what: 'a second Party committee for one ward',
      row: { kind: 'party_committee', parentId: kinhBac },
      constraint: 'unit_single_body_exclusion',
    },
    { what: 'a unit that ends before it begins', row: { validTo: '2025-01-01' }, constraint: 'unit_period_check' },
    { what: 'a kind nobody knows', row: { kind: 'hamlet' }, constraint: 'unit_kind_check' },
    { what: 'a parent that is not there', row: { parentId: 'nobody' }, constraint: 'unit_parent_id_fkey' },
  ])('$what', async ({ row, constraint }) => {
    await loadReference(dataSource.manager);
    const unit = { id: 'x', kind: 'ward', name: 'X', validFrom: '2026-01-01', ...row };
    await expect(dataSource.getRepository('UnitEntity').insert(unit)).rejects.toMatchObject({
      driverError: { constraint },
    });
  });
});

describe('the organisation a process keeps in memory', () => {
  test('each of the 19 wards of 2023 leads to one of the five of July 2025', async () => {
    await loadReference(dataSource.manager);
    const { organisation, stop } = await startProcess();
    const { directory, calendar, places, boundaries } = organisation.current();
    const old = directory.unitsOn('2024-06-01', 'ward');
    expect(old).toHaveLength(19);
    expect(new Set(old.map(({ id }) => directory.successorOn(id, '2025-07-01').id)).size).toBe(5);
    expect(directory.successorOn('ward-2023-ve-an', '2025-03-01').name).toBe('Tiền Ninh Vệ');
    expect(directory.superiorPartyCommitteeOn('2025-06-30').id).toBe('thanh-uy');
    expect(directory.superiorPartyCommitteeOn('2025-07-01').id).toBe('tinh-uy');
    expect(calendar.off.get('2026-11-24')).toBe('Ngày Văn hóa Việt Nam');
    expect(calendar.worked.has('2026-08-22')).toBe(true);
    expect([...calendar.completeYears].sort()).toEqual([2023, 2024, 2025, 2026]);
    expect(places.find(({ name }) => name === 'Bồ Sơn')?.wardIds).toEqual(['ward-2023-vo-cuong']);
    expect(boundaries).toEqual([]);
    await stop();
  });

  test('it is read again only when another process has changed it', async () => {
    await loadReference(dataSource.manager);
    const { organisation, stop } = await startProcess();
    const before = organisation.current();
    expect(await organisation.refresh()).toBe(false);
    expect(organisation.current()).toBe(before);

    await dataSource.query(`UPDATE place SET trap = 'moved' WHERE id = 'bo-son'`);
    await dataSource.query(`UPDATE reference_version SET sha256 = 'another' WHERE name = 'gazetteer'`);
    expect(await organisation.refresh()).toBe(true);
    expect(organisation.current().places.find(({ id }) => id === 'bo-son')?.trap).toBe('moved');
    await stop();
  });

  test('no process serves without its units', async () => {
    await expect(startProcess()).rejects.toThrow('no reference data yet');
  });
});
