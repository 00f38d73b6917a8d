import { randomUUID } from 'node:crypto';
import { ROLE_NAMES, type Scope, within } from '@libs/platform';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { asOwner } from '../fuzz/as-owner';
import { asRole, firstColumn } from '../support/as-role';
import { UNITS } from '../support/matrix/people';
import { tablesOfCases } from '../support/matrix/rows';
import { HEAD, NEIGHBOUR, OFFICER, openTwoCases, type TwoCases } from '../support/matrix/two-cases';

let ward: TwoCases;

beforeAll(async () => {
  ward = await openTwoCases();
});
afterAll(() => ward?.close());

describe('what reads past the walls has one of its own', () => {
  const found = (scope: Scope, units: string[], pattern = '%den%') =>
    asRole(ward.database.url, 'app', scope, (client) =>
      firstColumn<string>(client, 'select lang_nghe_search($1, $2, $3, true)', [
        pattern,
        ward.common.trackingCode,
        units,
      ]),
    );
  const both = [UNITS.here, UNITS.elsewhere];

  test('search: words and a code, for those who see the letter, whatever units are asked for', async () => {
    expect(new Set(await found(OFFICER, both))).toEqual(new Set([ward.common.id]));
    expect(new Set(await found(HEAD, both))).toEqual(new Set([ward.common.id, ward.secret.id]));
    expect(await found(NEIGHBOUR, both)).toEqual([]);
    expect(await found({}, both)).toEqual([]);
    expect(await found(HEAD, [UNITS.elsewhere])).toEqual([]);
  });

  test('letters alike: nothing to whoever does not see the one that is compared', async () => {
    await asOwner(ward.database.url, (owner) => owner.query(`update petition set search = 'den duong ngo 12 hong'`));
    const words = (scope: Scope, text = 'den duong ngo 12 hong') =>
      asRole(ward.database.url, 'app', scope, (client) =>
        firstColumn<string>(client, 'select id from lang_nghe_alike($1, $2, $3, true)', [
          ward.common.id,
          text,
          UNITS.here,
        ]),
      );
    expect(await words(HEAD)).toEqual([ward.secret.id]);
    expect(await words(OFFICER)).toEqual([]);
    expect(await words(NEIGHBOUR)).toEqual([]);
  });

  test('numbers of what lies below: only of the units that are overseen, and no words', async () => {
    const overseen = (scope: Scope) =>
      asRole(ward.database.url, 'app', scope, (client) =>
        firstColumn<string>(client, 'select tracking_code from overseen_case'),
      );
    expect(await overseen(NEIGHBOUR)).toEqual([]);
    expect(await overseen({ overseen: [UNITS.here] })).toEqual([ward.common.trackingCode, null]);
  });

  test('and of no case from which whoever counts stands aside', async () => {
    const account = randomUUID();
    const counted = () =>
      asRole(ward.database.url, 'app', { overseen: [UNITS.here], account }, (client) =>
        firstColumn<string>(client, 'select audience from overseen_case'),
      );
    expect(await counted()).toEqual(['unit', 'head']);
    const aside = (accounts: string[]) =>
      asOwner(ward.database.url, (owner) =>
        owner.query('update case_file set recused = $2 where id = $1', [ward.secret.id, accounts]),
      );
    await aside([account]);
    expect(await counted()).toEqual(['unit']);
    await aside([]);
  });
});

describe('the three roles', () => {
  test('the api’s and the worker’s own nothing, pass no wall and are nobody else', async () => {
    await asOwner(ward.database.url, async (owner) => {
      const roles = Object.values(ROLE_NAMES);
      const { rows } = await owner.query(
        `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
                (select count(*)::int from pg_class where relowner = pg_roles.oid) as owns,
                (select count(*)::int from pg_auth_members where member = pg_roles.oid) as is_also
           from pg_roles where rolname = any($1) order by rolname`,
        [roles],
      );
      const nothing = {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        owns: 0,
        is_also: 0,
      };
      expect(rows).toEqual([...roles].sort().map((rolname) => ({ rolname, ...nothing })));
    });
  });

  test('whoever signs in as one of them gets no further', async () => {
    const login = `login_${randomUUID().replaceAll('-', '')}`;
    await asOwner(ward.database.url, (owner) =>
      owner.query(`create role ${login} login password '${login}' in role ${ROLE_NAMES.app}`),
    );
    const url = new URL(ward.database.url);
    url.username = login;
    url.password = login;
    const client = new Client({ connectionString: url.href, options: `-c role=${ROLE_NAMES.app}` });
    try {
      await client.connect();
      await expect(client.query(`set role ${ROLE_NAMES.worker}`)).rejects.toThrow('permission denied');
      await client.query('reset role');
      expect(await firstColumn(client, 'select id from case_file')).toEqual([]);
      await expect(client.query('alter table case_file disable row level security')).rejects.toThrow('must be owner');
    } finally {
      await client.end();
      await asOwner(ward.database.url, (owner) => owner.query(`drop role ${login}`));
    }
  });

  test('every table with rows of cases has a wall, but the signed heads, which the worker alone reads', async () => {
    await asOwner(ward.database.url, async (owner) => {
      const open = await firstColumn<string>(
        owner,
        'select relname from pg_class where relname = any($1) and not relrowsecurity order by 1',
        [await tablesOfCases(owner)],
      );
      expect(open).toEqual(['sealed_head']);
    });
  });

  test('and nobody at all may use what was not given', async () => {
    await asOwner(ward.database.url, async (owner) => {
      const toAll = await firstColumn<string>(
        owner,
        `select relname from pg_class where relnamespace = current_schema()::regnamespace
            and relkind in ('r', 'v') and has_table_privilege('public', oid, 'select, insert, update, delete')`,
      );
      expect(toAll).toEqual([]);
    });
  });

  test.each([
    'select password_hash from account',
    'select 1 from session',
    'select secret from second_factor',
    'select 1 from recovery_code',
    'select locked from custodian_key',
    'select unit_id from assignment',
    'select 1 from case_text',
    'select 1 from letter',
    'select 1 from attachment',
    'select 1 from attachment_redaction',
    'select 1 from redaction',
    'select 1 from case_verifier',
    'select 1 from rating',
    'select 1 from read_entry',
    'select 1 from overseen_case',
    `select lang_nghe_search('%', '', '{}', true)`,
    'select copy from identity_opening',
    'select reason from identity_opening',
    `update identity_opening set ends_at = ends_at + interval '10 years'`,
    'update identity_opening set decided_by = requested_by',
    `update petition set text = ''`,
    `update submitter set box = null`,
    'delete from case_file',
    'update case_event set hash = hash',
    'delete from case_event',
    'update case_key set wrapped = wrapped',
  ])('the worker’s may not: %s', async (statement) => {
    const attempt = asRole(ward.database.url, 'worker', {}, (client) => client.query(statement));
    await expect(attempt).rejects.toThrow(/permission denied/);
  });
});

test('a connection sees for nobody what it saw for the one before, however often it changes hands', async () => {
  const pool = ward.api.app.get(DataSource);
  const sees = async (scope: Scope) => {
    const rows: unknown[] = await within(scope, () => pool.query('select id from case_file'));
    return rows.length;
  };
  const failing = (scope: Scope) => within(scope, () => pool.query('select 1 / 0')).catch(() => null);
  const scopes = Array.from({ length: 60 }, (_, index) => [HEAD, OFFICER, NEIGHBOUR, {}][index % 4] ?? {});
  const seen = await Promise.all(scopes.map((scope, index) => (index % 7 === 3 ? failing(scope) : sees(scope))));
  const expected = scopes.map((scope, index) => {
    if (index % 7 === 3) return null;
    return scope === HEAD ? 2 : scope === OFFICER ? 1 : 0;
  });
  expect(seen).toEqual(expected);
});
