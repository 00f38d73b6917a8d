import { randomUUID } from 'node:crypto';
import { SessionsService, type StaffRole } from '@libs/identity';
import { addDays, type Day, dayOf, ROLES } from '@libs/rules';
import type { Client } from 'pg';
import { asOwner } from '../../fuzz/as-owner';
import type { RunningApi } from '../api';
import { inRelation, type Life, NO_POST, type Place, type Post, RELATIONS, type RelationName, TWO_POSTS } from './life';

/** Somebody of the matrix, with an account. */
export interface Person extends Life {
  readonly accountId: string;
}

/** The case lies in a ward; it has climbed to the province's committee. */
export const UNITS: Readonly<Record<Place, string>> = {
  here: 'ward-2025-07-kinh-bac-uba',
  climbed_to: 'ubnd-province',
  above: 'tinh-uy',
  elsewhere: 'ward-2025-07-vu-ninh-uba',
};

const STAFF_ROLES = ROLES.filter((role): role is StaffRole => role !== 'citizen' && role !== 'system');

/** Every role in every relation, and those who are more than one thing. */
export const LIVES: readonly Life[] = [
  ...STAFF_ROLES.flatMap((role) => (Object.keys(RELATIONS) as RelationName[]).map((name) => inRelation(role, name))),
  ...TWO_POSTS,
  NO_POST,
];

/** Gives each of them an account, with the posts they hold, held or will hold. */
export function accountsFor(lives: readonly Life[], databaseUrl: string, now: Date): Promise<Person[]> {
  return asOwner(databaseUrl, async (database) => {
    const people: Person[] = [];
    for (const life of lives) people.push({ ...life, accountId: await account(database, life, now) });
    return people;
  });
}

/** An account with one post, held from a day on. */
export function accountIn(databaseUrl: string, unitId: string, role: StaffRole, from: Day, now: Date) {
  return asOwner(databaseUrl, async (database) => {
    const accountId = await newAccount(database, now);
    await database.query('insert into assignment (account_id, unit_id, role, valid_from) values ($1, $2, $3, $4)', [
      accountId,
      unitId,
      role,
      from,
    ]);
    return { accountId };
  });
}

/** Signs somebody in; how a sign-in itself goes is no matter of the matrix. */
export async function cookieOf(
  api: RunningApi,
  { accountId }: Pick<Person, 'accountId'>,
  now: Date,
): Promise<{ cookie: string }> {
  const { token } = await api.app.get(SessionsService).begin(accountId, 'matrix', now);
  return { cookie: `lang_nghe_session=${token}` };
}

async function account(database: Client, { posts }: Life, now: Date): Promise<string> {
  const id = await newAccount(database, now);
  for (const post of posts) await give(database, id, post, now);
  return id;
}

export async function newAccount(database: Client, now: Date): Promise<string> {
  const id = randomUUID();
  await database.query(
    `insert into account (id, username, display_name, password_hash, must_change_password, demo, created_at)
     values ($1::uuid, $1::text, 'Người thử', 'none', false, true, $2)`,
    [id, now],
  );
  return id;
}

async function give(database: Client, id: string, { role, place, held }: Post, now: Date): Promise<void> {
  const today = dayOf(now);
  const hold = (account: string, from: string, to: string | null) =>
    database.query(
      'insert into assignment (account_id, unit_id, role, valid_from, valid_to) values ($1, $2, $3, $4, $5)',
      [account, UNITS[place], role, from, to],
    );
  if (held === 'today') return void (await hold(id, '2026-01-01', null));
  if (held === 'until_today') return void (await hold(id, '2026-01-01', today));
  if (held === 'from_tomorrow') return void (await hold(id, addDays(today, 1), null));
  const absent = await newAccount(database, now);
  await hold(absent, '2026-01-01', null);
  await database.query(
    `insert into substitution (id, unit_id, absent_id, substitute_id, valid_from, valid_to, made_by, made_at)
     values ($1, $6, $2, $3, '2026-01-01', $4, $2, $5)`,
    [randomUUID(), absent, id, held === 'stands_in' ? addDays(today, 1) : today, now, UNITS[place]],
  );
}
