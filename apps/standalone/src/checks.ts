import { Redis } from 'ioredis';
import { Client } from 'pg';
import { freePort, tryPort } from './postgres/free-port';
import { Refusal, systemCode } from './refusal';

const OLDEST_POSTGRES = 15;
const PATIENCE_MS = 5_000;

/** The port to listen on: the wished one, or for 0 a free one, which then stays the same when the api is restarted. */
export async function claimPort(host: string, port: number): Promise<number> {
  try {
    return port === 0 ? await freePort(0, host) : await tryPort(port, host);
  } catch (error) {
    throw new Refusal(`Port ${port} of ${host} cannot be used: ${portTrouble(error)}. Choose another with PORT.`);
  }
}

/** Refuses when the PostgreSQL at this URL does not answer or is too old. The password never appears in the sentence. */
export async function checkDatabase(url: string): Promise<void> {
  const where = placeOf(url, 'DATABASE_URL');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version`,
    );
    const version = rows[0]?.version ?? 0;
    if (version >= OLDEST_POSTGRES) return;
    throw new Refusal(
      `The PostgreSQL of DATABASE_URL (${where}) is version ${version}: ${OLDEST_POSTGRES} or later is needed.`,
    );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`The PostgreSQL of DATABASE_URL (${where}) cannot be reached: ${reasonOf(error)}.`);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Refuses when the Redis at this URL does not answer. */
export async function checkRedis(url: string): Promise<void> {
  const where = placeOf(url, 'REDIS_URL');
  const client = new Redis(url, { lazyConnect: true, connectTimeout: PATIENCE_MS, retryStrategy: () => null });
  let reason: unknown;
  client.on('error', (error) => {
    reason = error;
  });
  try {
    await client.connect();
    await client.ping();
  } catch (error) {
    throw new Refusal(`The Redis of REDIS_URL (${where}) cannot be reached: ${reasonOf(reason ?? error)}.`);
  } finally {
    client.disconnect();
  }
}

function placeOf(url: string, variable: string): string {
  if (!URL.canParse(url)) throw new Refusal(`${variable} is not a URL.`);
  const { host, pathname } = new URL(url);
  return `${host}${pathname === '/' ? '' : pathname}`;
}

function portTrouble(error: unknown): string {
  const code = systemCode(error);
  if (code === 'EADDRINUSE') return 'another program listens there';
  if (code === 'EACCES') return 'this user may not listen there';
  return reasonOf(error);
}

/** Node wraps the failures of all addresses of a name in one error without words. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message || (systemCode(error) ?? error.name) : String(error);
}
