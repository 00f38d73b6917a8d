import { CASE_KINDS, STATES } from '@libs/rules';
import { DataSource } from 'typeorm';
import { prepareDatabase } from '../../apps/standalone/src/prepare-database';
import { dataSourceOptions } from '../../migrations/data-source';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { brokenIn } from '../support/whole-trail';

let database: FreshDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await freshDatabase();
  dataSource = await new DataSource(dataSourceOptions(database.url)).initialize();
  await prepare();
});

afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

const prepare = () =>
  prepareDatabase(database.url, {
    demo: true,
    env: {
      DATABASE_URL: database.url,
      TRACKING_KEY: 'a tracking key that only tests use',
      SESSION_KEY: 'a session key that only tests make use of',
      VAULT_KEY: 'a vault key that only tests ever use',
    },
  });

async function values<T>(sql: string): Promise<T[]> {
  const rows: { value: T }[] = await dataSource.query(sql);
  return rows.map(({ value }) => value);
}

describe('the demo data of a first start', () => {
  test('shows every state a case can rest in, and every kind', async () => {
    const states = await values<string>('SELECT DISTINCT state AS value FROM case_file');
    // A letter is routed at once, so none stays merely submitted.
    expect(states.sort()).toEqual(STATES.filter((state) => state !== 'submitted').sort());
    const kinds = await values<string>('SELECT DISTINCT kind AS value FROM case_file');
    expect(kinds.sort()).toEqual([...CASE_KINDS].sort());
  });

  test('lies in three wards and more, some of it urgent, some overdue on each rung of the ladder', async () => {
    const [count] = await values<number>('SELECT count(*)::int AS value FROM case_file');
    expect(count).toBeGreaterThanOrEqual(36);
    const owners = await values<string>(`SELECT DISTINCT owner_unit AS value FROM case_file WHERE closed_at IS NULL`);
    expect(owners.filter((unit) => unit.startsWith('ward-')).length).toBeGreaterThanOrEqual(3);
    const [urgent] = await values<number>('SELECT count(*)::int AS value FROM case_file WHERE urgent');
    expect(urgent).toBeGreaterThanOrEqual(2);
    const highest = await values<number>(
      'SELECT DISTINCT max(rung)::int AS value FROM escalation GROUP BY case_id ORDER BY value',
    );
    expect(highest).toEqual([1, 2, 3]);
  });

  test('owes nothing, and every chain of events holds', async () => {
    expect(await values('SELECT job AS value FROM outbox')).toEqual([]);
    expect(await brokenIn(dataSource)).toEqual([]);
  });

  test('is not made again by a later start', async () => {
    const before = await values('SELECT id AS value FROM case_file ORDER BY id');
    await prepare();
    expect(await values('SELECT id AS value FROM case_file ORDER BY id')).toEqual(before);
  });
});
