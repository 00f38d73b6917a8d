import { randomUUID } from 'node:crypto';
import { ROLE_NAMES, type Scope, within } from '@libs/platform';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { asOwner } from '../fuzz/as-owner';
import { type RunningApi, startApi } from '../support/api';
import { asRole } from '../support/as-role';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { type PlacedCase, place, sendLetter } from '../support/matrix/cases';
import { UNITS } from '../support/matrix/people';
import { tablesOfCases } from '../support/matrix/rows';
import { populate } from '../support/populate';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const IN_WARD = { kind: 'phan_anh', state: 'in_progress', audience: 'unit', climbed: true } as const;
const OFFICER: Scope = { units: [UNITS.here], account: randomUUID(), roles: ['ward_officer'] };
const HEAD: Scope = { ...OFFICER, heads: [UNITS.here] };
const NEIGHBOUR: Scope = { units: [UNITS.elsewhere], heads: [UNITS.elsewhere], overseen: [UNITS.elsewhere] };

let database: FreshDatabase;
let api: RunningApi;
let common: PlacedCase;
let secret: PlacedCase;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  api = await startApi({ databaseUrl: database.url, clock, environment: { DATABASE_POOL: '2' } });
  common = await place(database.url, await sendLetter(api), IN_WARD, []);
  secret = await place(database.url, await sendLetter(api), { ...IN_WARD, audience: 'head' }, []);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const one = <T>(client: Client, text: string, values?: unknown[]): Promise<T[]> =>
  client.query({ text, values, rowMode: 'array' }).then(({ rows }) => rows.map(([first]) => first as T));

describe('what reads past the walls has one of its own', () => {
  const found = (scope: Scope, units: string[], pattern = '%den%') =>
    asRole(database.url, 'app', scope, (client) =>
      one<string>(client, 'select lang_nghe_search($1, $2, $3, true)', [pattern, common.trackingCode, units]),
    );
  const both = [UNITS.here, UNITS.elsewhere];

  test('search: words and a code, for those who see the letter, whatever units are asked for', async () => {
    expect(new Set(await found(OFFICER, both))).toEqual(new Set([common.id]));
    expect(new Set(await found(HEAD, both))).toEqual(new Set([common.id, secret.id]));
    expect(await found(NEIGHBOUR, both)).toEqual([]);
    expect(await found({}, both)).toEqual([]);
    expect(await found(HEAD, [UNITS.elsewhere])).toEqual([]);
  });

  test('letters alike: nothing to whoever does not see the one that is compared', async () => {
    await asOwner(database.url, (owner) => owner.query(`update petition set search = 'den duong ngo 12 hong'`));
    const words = (scope: Scope, text = 'den duong ngo 12 hong') =>
      asRole(database.url, 'app', scope, (client) =>
        one<string>(client, 'select id from lang_nghe_alike($1, $2, $3, true)', [common.id, text, UNITS.here]),
      );
    expect(await words(HEAD)).toEqual([secret.id]);
    expect(await words(OFFICER)).toEqual([]);
    expect(await words(NEIGHBOUR)).toEqual([]);
  });

  test('numbers of what lies below: only of the units that are overseen, and no words', async () => {
    const overseen = (scope: Scope) =>
      asRole(database.url, 'app', scope, (client) => one<string>(client, 'select tracking_code from overseen_case'));
    expect(await overseen(NEIGHBOUR)).toEqual([]);
    expect(await overseen({ overseen: [UNITS.here] })).toEqual([common.trackingCode, null]);
  });

  test('and of no case from which whoever counts stands aside', async () => {
    const account = randomUUID();
    const counted = () =>
      asRole(database.url, 'app', { overseen: [UNITS.here], account }, (client) =>
        one<string>(client, 'select audience from overseen_case'),
      );
    expect(await counted()).toEqual(['unit', 'head']);
    const aside = (accounts: string[]) =>
      asOwner(database.url, (owner) =>
        owner.query('update case_file set recused = $2 where id = $1', [secret.id, accounts]),
      );
    await aside([account]);
    expect(await counted()).toEqual(['unit']);
    await aside([]);
  });
});

describe('the three roles', () => {
  test('the api’s and the worker’s own nothing, pass no wall and are nobody else', async () => {
    await asOwner(database.url, async (owner) => {
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
    await asOwner(database.url, (owner) =>
      owner.query(`create role ${login} login password '${login}' in role ${ROLE_NAMES.app}`),
    );
    const url = new URL(database.url);
    url.username = login;
    url.password = login;
    const client = new Client({ connectionString: url.href, options: `-c role=${ROLE_NAMES.app}` });
    try {
      await client.connect();
      await expect(client.query(`set role ${ROLE_NAMES.worker}`)).rejects.toThrow('permission denied');
      await client.query('reset role');
      expect(await one(client, 'select id from case_file')).toEqual([]);
      await expect(client.query('alter table case_file disable row level security')).rejects.toThrow('must be owner');
    } finally {
      await client.end();
      await asOwner(database.url, (owner) => owner.query(`drop role ${login}`));
    }
  });

  test('every table with rows of cases has a wall, but the signed heads, which the worker alone reads', async () => {
    await asOwner(database.url, async (owner) => {
      const open = await one<string>(
        owner,
        'select relname from pg_class where relname = any($1) and not relrowsecurity order by 1',
        [await tablesOfCases(owner)],
      );
      expect(open).toEqual(['sealed_head']);
    });
  });

  test('and nobody at all may use what was not given', async () => {
    await asOwner(database.url, async (owner) => {
      const toAll = await one<string>(
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
    const attempt = asRole(database.url, 'worker', {}, (client) => client.query(statement));
    await expect(attempt).rejects.toThrow(/permission denied/);
  });
});

describe('what is one’s own, nobody else writes', () => {
  let ids: Record<'first' | 'second' | 'officer', string>;

  beforeAll(() =>
    asOwner(database.url, async (owner) => {
      const { rows } = await owner.query<{ username: string; id: string }>(
        `select username, id from account
          where username in ('custodian.first', 'custodian.second', 'kinh-bac.officer') order by username`,
      );
      const [first, second, officer] = rows.map(({ id }) => id);
      if (!first || !second || !officer) throw new Error('no demo accounts');
      ids = { first, second, officer };
      await owner.query(`insert into custodian_key values ($1, '\\x01', '\\x02', '\\x03', now())`, [second]);
    }),
  );

  const as = (scope: Scope, text: string, values: unknown[] = []) =>
    asRole(database.url, 'app', scope, (client) => client.query(text, values)).then(({ rowCount }) => rowCount);
  const custodian = (): Scope => ({ account: ids.first, roles: ['custodian'] });

  test('a password', async () => {
    const change = `update account set password_hash = 'x' where id = $1`;
    expect(await as({ ...NEIGHBOUR, account: ids.officer }, change, [ids.first])).toBe(0);
    expect(await as({ account: ids.officer }, change, [ids.officer])).toBe(1);
    await expect(as({ account: ids.officer }, 'update account set disabled_at = null')).rejects.toThrow(
      'permission denied',
    );
  });

  test('a custodian’s key', async () => {
    const make = `insert into custodian_key values ($1, '\\x01', '\\x02', '\\x03', now())`;
    expect(await as(custodian(), make, [ids.first])).toBe(1);
    await expect(as(custodian(), make, [ids.officer])).rejects.toThrow('row-level security');
    await expect(as({ account: ids.officer }, make, [ids.officer])).rejects.toThrow('row-level security');
    const lock = `update custodian_key set locked = '\\x04' where account_id = $1`;
    expect(await as(custodian(), lock, [ids.second])).toBe(0);
    expect(await as({ account: ids.second, roles: ['custodian'] }, lock, [ids.second])).toBe(1);
    await expect(as(custodian(), `update custodian_key set public_key = '\\x04'`)).rejects.toThrow('permission denied');
  });

  test('a substitution: it is named by whoever may, in their own name', async () => {
    const name = `insert into substitution (id, absent_id, substitute_id, valid_from, valid_to, made_by, made_at)
      values (gen_random_uuid(), $1, $2, '2026-03-02', '2026-03-09', $3, now())`;
    const { first, second, officer } = ids;
    await expect(as({ account: officer }, name, [first, second, officer])).rejects.toThrow('row-level security');
    const administrator: Scope = { account: officer, roles: ['administrator'] };
    await expect(as(administrator, name, [first, second, first])).rejects.toThrow('row-level security');
    expect(await as(administrator, name, [first, second, officer])).toBe(1);
  });

  test('a naming to verify: whose case is not in sight is not verified', async () => {
    const name = 'insert into case_verifier (case_id, account_id, named_at) values ($1, $2, now())';
    const neighbour = { ...NEIGHBOUR, account: ids.officer };
    await expect(as(neighbour, name, [common.id, ids.officer])).rejects.toThrow('row-level security');
    expect(await as(HEAD, name, [common.id, ids.officer])).toBe(1);
  });
});

test('a request for an opening shows to custodians, and not to one who stands aside', async () => {
  const aside = randomUUID();
  await asOwner(database.url, async (owner) => {
    await owner.query(
      `insert into identity_opening (id, case_id, seq, state, requested_by, requested_at, reason)
       values ($1, $2, 9, 'requested', $1, now(), '\\x00')`,
      [randomUUID(), secret.id],
    );
    await owner.query('update case_file set recused = $2 where id = $1', [secret.id, [aside]]);
  });
  const asked = (account: string) =>
    asRole(database.url, 'app', { account, roles: ['custodian'] }, (client) =>
      one<string>(client, 'select case_id from identity_opening'),
    );
  expect(await asked(randomUUID())).toEqual([secret.id]);
  expect(await asked(aside)).toEqual([]);
  await asOwner(database.url, async (owner) => {
    await owner.query('delete from identity_opening');
    await owner.query(`update case_file set recused = '{}'`);
  });
});

describe('the worker seals what waited and closes what was open, and no more', () => {
  const waiting = '00000000-0000-0000-0000-000000000000';
  const keep = `insert into identity_box (subject_id, key_id, case_id, box) values ($1, $2, $1, '\\x00')`;

  test('a custodian’s box is out of its reach', async () => {
    const custodian = randomUUID();
    await asOwner(database.url, async (owner) => {
      await owner.query(keep, [secret.id, waiting]);
      await owner.query(keep, [secret.id, custodian]);
    });
    const left = await asRole(database.url, 'worker', {}, async (worker) => {
      await worker.query(keep, [secret.id, randomUUID()]);
      const { rowCount } = await worker.query('delete from identity_box');
      return rowCount;
    });
    expect(left).toBe(1);
    const theirs = `update identity_box set key_id = '${custodian}'`;
    const move = asRole(database.url, 'worker', {}, (worker) => worker.query(theirs));
    await expect(move).rejects.toThrow('row-level security');
    await asOwner(database.url, (owner) => owner.query('delete from identity_box'));
  });

  test('an opening is closed, never opened again', async () => {
    const opening = randomUUID();
    await asOwner(database.url, (owner) =>
      owner.query(
        `insert into identity_opening (id, case_id, seq, state, requested_by, requested_at, reason, ends_at, copy)
         values ($1, $2, 9, 'open', $1, now(), '\\x00', now(), '\\x00')`,
        [opening, secret.id],
      ),
    );
    const set = (state: string) =>
      asRole(database.url, 'worker', {}, (worker) =>
        worker.query(`update identity_opening set state = $2, copy = null where id = $1`, [opening, state]),
      );
    expect((await set('ended')).rowCount).toBe(1);
    await expect(set('requested')).rejects.toThrow('row-level security');
    await asOwner(database.url, (owner) => owner.query('delete from identity_opening'));
  });
});

test('a connection sees for nobody what it saw for the one before, however often it changes hands', async () => {
  const pool = api.app.get(DataSource);
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
