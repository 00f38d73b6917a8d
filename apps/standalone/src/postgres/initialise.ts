import { execFile } from 'node:child_process';
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Refusal, systemCode } from '../refusal';
import type { Binaries } from './binaries';
import { type ServerUser, spawnAs } from './server-user';

const run = promisify(execFile);

/** The superuser of the embedded server: there is one database server per service, nobody else's data is on it. */
export const SUPERUSER = 'postgres';

/** The major version whose files we can open; they lie in a folder of that name, so that an upgrade can lie beside them. */
const MAJOR = '18';

/** The cluster's data directory, made on the first start. One that was interrupted half-way is made afresh. */
export async function ensureCluster(
  home: string,
  password: string,
  tools: { binaries: Binaries; user: ServerUser | undefined; durable: boolean },
): Promise<string> {
  const data = join(home, MAJOR);
  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').catch((error) => {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (version === undefined) await makeCluster(home, data, password, tools);
  return data;
}

async function makeCluster(
  home: string,
  data: string,
  password: string,
  { binaries, user, durable }: { binaries: Binaries; user: ServerUser | undefined; durable: boolean },
): Promise<void> {
  const draft = `${data}.new`;
  const passwordFile = join(home, 'initial-password');
  await rm(draft, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, password, { mode: 0o600, flag: 'wx' });
  if (user) await chown(passwordFile, user.uid, user.gid);
  const options = [
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    // The built-in provider sorts the same on every machine; the C library's order may change under an index.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? ['--data-checksums'] : ['--no-sync']),
  ];
  try {
    await run(binaries.initdb, options, spawnAs(user));
  } catch (error) {
    throw new Refusal(`PostgreSQL could not make its files in ${home}: ${firstComplaint(error)}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft, data);
}

function firstComplaint(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const line = stderr.split('\n').find((text) => /error|fatal|could not/i.test(text));
  return line?.replace(/^initdb: error: /, '') ?? String(error);
}
