import { randomUUID } from 'node:crypto';
import { type Scope } from '@libs/platform';
import { asOwner } from '../fuzz/as-owner';
import { asRole, firstColumn } from '../support/as-role';
import { UNITS } from '../support/matrix/people';
import { HEAD, NEIGHBOUR, openTwoCases, type TwoCases } from '../support/matrix/two-cases';

let ward: TwoCases;

beforeAll(async () => {
  ward = await openTwoCases();
});
afterAll(() => ward?.close());

describe('what is one’s own, nobody else writes', () => {
  let ids: Record<'first' | 'second' | 'officer', string>;

  beforeAll(() =>
    asOwner(ward.database.url, async (owner) => {
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
    asRole(ward.database.url, 'app', scope, (client) => client.query(text, values)).then(({ rowCount }) => rowCount);
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
    const name = `insert into substitution (id, unit_id, absent_id, substitute_id, valid_from, valid_to, made_by, made_at)
      values (gen_random_uuid(), '${UNITS.here}', $1, $2, '2026-03-02', '2026-03-09', $3, now())`;
    const { first, second, officer } = ids;
    await expect(as({ account: officer }, name, [first, second, officer])).rejects.toThrow('row-level security');
    const administrator: Scope = { account: officer, roles: ['administrator'] };
    await expect(as(administrator, name, [first, second, first])).rejects.toThrow('row-level security');
    expect(await as(administrator, name, [first, second, officer])).toBe(1);
  });

  test('a naming to verify: whose case is not in sight is not verified', async () => {
    const name = 'insert into case_verifier (case_id, account_id, named_at) values ($1, $2, now())';
    const neighbour = { ...NEIGHBOUR, account: ids.officer };
    await expect(as(neighbour, name, [ward.common.id, ids.officer])).rejects.toThrow('row-level security');
    expect(await as(HEAD, name, [ward.common.id, ids.officer])).toBe(1);
  });
});

test('a request for an opening shows to custodians, and not to one who stands aside', async () => {
  const aside = randomUUID();
  await asOwner(ward.database.url, async (owner) => {
    await owner.query(
      `insert into identity_opening (id, case_id, seq, state, requested_by, requested_at, reason)
       values ($1, $2, 9, 'requested', $1, now(), '\\x00')`,
      [randomUUID(), ward.secret.id],
    );
    await owner.query('update case_file set recused = $2 where id = $1', [ward.secret.id, [aside]]);
  });
  const asked = (account: string) =>
    asRole(ward.database.url, 'app', { account, roles: ['custodian'] }, (client) =>
      firstColumn<string>(client, 'select case_id from identity_opening'),
    );
  expect(await asked(randomUUID())).toEqual([ward.secret.id]);
  expect(await asked(aside)).toEqual([]);
  await asOwner(ward.database.url, async (owner) => {
    await owner.query('delete from identity_opening');
    await owner.query(`update case_file set recused = '{}'`);
  });
});

describe('the worker seals what waited and closes what was open, and no more', () => {
  const waiting = '00000000-0000-0000-0000-000000000000';
  const keep = `insert into identity_box (subject_id, key_id, case_id, box) values ($1, $2, $1, '\\x00')`;

  test('a custodian’s box is out of its reach', async () => {
    const custodian = randomUUID();
    await asOwner(ward.database.url, async (owner) => {
      await owner.query(keep, [ward.secret.id, waiting]);
      await owner.query(keep, [ward.secret.id, custodian]);
    });
    const left = await asRole(ward.database.url, 'worker', {}, async (worker) => {
      await worker.query(keep, [ward.secret.id, randomUUID()]);
      const { rowCount } = await worker.query('delete from identity_box');
      return rowCount;
    });
    expect(left).toBe(1);
    const theirs = `update identity_box set key_id = '${custodian}'`;
    const move = asRole(ward.database.url, 'worker', {}, (worker) => worker.query(theirs));
    await expect(move).rejects.toThrow('row-level security');
    await asOwner(ward.database.url, (owner) => owner.query('delete from identity_box'));
  });

  test('an opening is closed, never opened again', async () => {
    const opening = randomUUID();
    await asOwner(ward.database.url, (owner) =>
      owner.query(
        `insert into identity_opening (id, case_id, seq, state, requested_by, requested_at, reason, ends_at, copy)
         values ($1, $2, 9, 'open', $1, now(), '\\x00', now(), '\\x00')`,
        [opening, ward.secret.id],
      ),
    );
    const set = (state: string) =>
      asRole(ward.database.url, 'worker', {}, (worker) =>
        worker.query(`update identity_opening set state = $2, copy = null where id = $1`, [opening, state]),
      );
    expect((await set('ended')).rowCount).toBe(1);
    await expect(set('requested')).rejects.toThrow('row-level security');
    await asOwner(ward.database.url, (owner) => owner.query('delete from identity_opening'));
  });
});
