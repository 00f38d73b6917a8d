import { randomUUID } from 'node:crypto';
import type { Scope } from '@libs/platform';
import type { Client } from 'pg';
import { asOwner } from '../fuzz/as-owner';
import { type RunningApi, startApi } from '../support/api';
import { asRole } from '../support/as-role';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { type PlacedCase, place, sendLetter } from '../support/matrix/cases';
import { furnish } from '../support/matrix/furnish';
import { accountsFor, LIVES, UNITS } from '../support/matrix/people';
import { caseColumn, makeUp, tablesOfCases } from '../support/matrix/rows';
import { populate } from '../support/populate';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const IN_WARD = { kind: 'phan_anh', state: 'in_progress', audience: 'unit', climbed: true } as const;
const OFFICER: Scope = { units: [UNITS.here], account: randomUUID(), roles: ['ward_officer'] };
const HEAD: Scope = { ...OFFICER, heads: [UNITS.here], roles: ['ward_leader'] };
const NEIGHBOUR: Scope = { ...HEAD, units: [UNITS.elsewhere], heads: [UNITS.elsewhere], lists: [UNITS.elsewhere] };

/** Tables that are no ward's: counts, hashes and keys of the service's own. */
const OF_THE_SERVICE = ['idempotency', 'ladder_position', 'read_entry', 'sealed_head'];

let database: FreshDatabase;
let api: RunningApi;
let tables: string[];
let common: PlacedCase;
let secret: PlacedCase;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  api = await startApi({ databaseUrl: database.url, clock });
  tables = await asOwner(database.url, tablesOfCases);
  const people = await accountsFor(LIVES, database.url, clock.now());
  const inWard = async (facts: Parameters<typeof place>[2]) => {
    const receipt = await sendLetter(api);
    const about = await place(database.url, receipt, IN_WARD, people);
    await furnish(api, database.url, about, people, clock.now());
    await asOwner(database.url, async (owner) => {
      for (const table of tables) if ((await rowsOf(owner, table, about)) === 0) await makeUp(owner, table, about.id);
    });
    return place(database.url, receipt, facts, people);
  };
  common = await inWard(IN_WARD);
  secret = await inWard({ ...IN_WARD, kind: 'to_cao', audience: 'head' });
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

async function rowsOf(client: Client, table: string, ...cases: PlacedCase[]): Promise<number> {
  const ids = cases.map(({ id }) => id);
  const { rows } = await client.query(`select 1 from ${table} where ${caseColumn(table)} = any($1)`, [ids]);
  return rows.length;
}

/** For every table, what comes of a piece of work: a number, or what the database says against it. */
async function inEveryTable(
  scope: Scope,
  work: (client: Client, table: string) => Promise<number>,
): Promise<Record<string, number | string>> {
  const outcome: Record<string, number | string> = {};
  for (const table of tables) {
    outcome[table] = await asRole(database.url, 'app', scope, (client) =>
      work(client, table).catch(
        ({ message }: Error) => (/permission denied|row-level security/.exec(message) ?? [message])[0],
      ),
    );
  }
  return outcome;
}

const everywhere = <T>(value: T) => Object.fromEntries(tables.map((table) => [table, value]));

describe('a raw query under the api’s role', () => {
  const count =
    (...cases: PlacedCase[]) =>
    (client: Client, table: string) =>
      rowsOf(client, table, ...cases);

  test('finds every row of the ward for its head', async () => {
    const found = await inEveryTable(HEAD, count(common, secret));
    const unseen = Object.keys(found).filter((table) => !(Number(found[table]) > 1));
    expect(unseen).toEqual(OF_THE_SERVICE);
  });

  test.each([
    ['another ward’s head', NEIGHBOUR],
    ['nobody', {}],
  ])('returns nothing of it for %s', async (_, scope) => {
    const found = await inEveryTable(scope, count(common, secret));
    expect(found).toEqual({ ...everywhere(0), ladder_position: 'permission denied', sealed_head: 'permission denied' });
  });

  test('returns nothing of what is for the head alone to an officer of the same ward', async () => {
    const found = await inEveryTable(OFFICER, count(secret));
    expect(Object.values(found).filter((rows) => rows !== 0 && rows !== 'permission denied')).toEqual([]);
    expect(await asRole(database.url, 'app', OFFICER, (client) => rowsOf(client, 'case_file', common))).toBe(1);
  });

  test.each([
    ['another ward’s head', NEIGHBOUR],
    ['a custodian', { account: randomUUID(), roles: ['custodian'] }],
    ['an administrator', { account: randomUUID(), roles: ['administrator'] }],
    ['whoever counts for /metrics', { task: 'metrics' } as const],
  ])('writes nothing into cases that are not in sight: %s', async (_, scope: Scope) => {
    const put = (client: Client, table: string) => makeUp(client, table, common.id).then(() => 1);
    const { read_entry, ...written } = await inEveryTable(scope, put);
    const refusals = ['permission denied', 'row-level security'];
    expect(Object.entries(written).filter(([, outcome]) => !refusals.includes(String(outcome)))).toEqual([]);
    // That somebody read is written down by whoever answered, for all who read meanwhile.
    expect(read_entry).toBe(1);
  });

  test.each(['update', 'delete'] as const)('changes nothing there: %s', async (verb) => {
    const change = async (client: Client, table: string) => {
      const mine = caseColumn(table);
      const orders = verb === 'delete' ? [`delete from ${table}`] : await updates(client, table);
      let rows = 0;
      for (const order of orders)
        rows += (await client.query(`${order} where ${mine} = $1`, [common.id])).rowCount ?? 0;
      return rows;
    };
    const changed = await inEveryTable(NEIGHBOUR, change);
    expect(Object.values(changed).filter((outcome) => outcome !== 0 && outcome !== 'permission denied')).toEqual([]);
  });

  test('gives no case away to a ward that its writer does not see', async () => {
    const give = (client: Client) =>
      client.query('update case_file set owner_unit = $2 where id = $1', [common.id, UNITS.elsewhere]);
    await expect(asRole(database.url, 'app', HEAD, give)).rejects.toThrow('row-level security');
  });
});

/** An update of every column that the role may change. */
async function updates(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
        and has_column_privilege($1::regclass, attnum, 'update')`,
    [table],
  );
  return rows.map(({ name }) => `update ${table} set ${name} = ${name}`);
}
