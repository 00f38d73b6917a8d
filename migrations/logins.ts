import { ROLE_NAMES } from '@libs/platform';
import { Client } from 'pg';

/** Where the api and the worker sign in, as they are told; undefined: as the owner. */
export interface Logins {
  readonly app: string | undefined;
  readonly worker: string | undefined;
}

/**
 * Makes the logins of the api and of the worker that the server does not have: each is its role and nothing else, so that
 * whoever speaks through it cannot become the owner. Those that are there are left as they are.
 */
export async function ensureLogins(databaseUrl: string, logins: Logins): Promise<void> {
  const owner = new Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    for (const role of ['app', 'worker'] as const) {
      const url = logins[role];
      if (url) await ensureLogin(owner, new URL(url), ROLE_NAMES[role]);
    }
  } finally {
    await owner.end();
  }
}

async function ensureLogin(owner: Client, { username, password }: URL, role: string): Promise<void> {
  const name = decodeURIComponent(username);
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [name]);
  if (rowCount) return;
  const { rows } = await owner.query<{ order: string }>(
    `select format('create role %I login password %L in role %I', $1::text, $2::text, $3::text) as order`,
    [name, decodeURIComponent(password), role],
  );
  if (rows[0]) await owner.query(rows[0].order);
}
