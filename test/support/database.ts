import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../../migrations/migrate';

const TEMPLATE = 'lang_nghe_template';

/** Any number will do, as long as everybody who builds the template takes the same. */
const TEMPLATE_LOCK = 18_000_001;

export interface FreshDatabase {
  url: string;
  /** Removes it, also from under connections that are still open. */
  drop(): Promise<void>;
}

/** A database of its own for one test file, migrated and holding the reference data, on the run's throw-away server. */
export async function freshDatabase(): Promise<FreshDatabase> {
  await ensureTemplate();
  return createDatabase(TEMPLATE);
}

/** A database without a single table, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  return createDatabase('template1');
}

async function createDatabase(template: string): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const drop = async () => {
    await onServer((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  };
  return { url: databaseUrl(name), drop };
}

/** Migrated once per run, by whichever test file comes first; the others wait for its lock. */
async function ensureTemplate(): Promise<void> {
  await onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (rowCount) return;
    const draft = `${TEMPLATE}_draft`;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft}`);
    await migrate(databaseUrl(draft));
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${TEMPLATE}`);
  });
}

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(name: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_SERVER;
  if (!url) throw new Error('No database server: test/support/global-setup.ts starts it for test/medium, e2e and web.');
  return url;
}
