import { ROLE_NAMES, type Scope, writtenScope } from '@libs/platform';
import { Client } from 'pg';

/** Works at the database under a role that walls bind, seeing what a scope says; what it does is undone. */
export async function asRole<Result>(
  databaseUrl: string,
  role: keyof typeof ROLE_NAMES,
  scope: Scope,
  work: (database: Client) => Promise<Result>,
): Promise<Result> {
  const database = new Client({ connectionString: databaseUrl, options: `-c role=${ROLE_NAMES[role]}` });
  await database.connect();
  await database.query('begin');
  await database.query(`select set_config('lang_nghe.scope', $1, true)`, [writtenScope(scope)]);
  return work(database).finally(() => database.end());
}

/** What a question finds in its first column. */
export async function firstColumn<Value>(database: Client, text: string, values?: unknown[]): Promise<Value[]> {
  const { rows } = await database.query({ text, values, rowMode: 'array' });
  return rows.map(([first]) => first as Value);
}
