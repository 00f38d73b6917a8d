import { chmod, lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from '../data-folder/data-folder';
import { birthMark } from '../data-folder/living-process';
import { homeOf, readNote } from './cluster-place';
import { type EmbeddedPostgres, openEmbeddedPostgres } from './embedded-postgres';
import { endLeftoverServer } from './leftover-server';

const PREFIX = 'lang-nghe-throw-away-';

/** A new folder under the system's temporary one, named after this process; PostgreSQL's user can pass through it. */
export async function makeThrowAwayFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  await chmod(path, 0o711);
  return path;
}

/** Removes a data folder and what it keeps elsewhere; a server still running on it is ended first. */
export async function removeDataFolder(path: string): Promise<void> {
  const note = await readNote(path);
  if (note) {
    const home = homeOf(path, note);
    for (const version of await readdir(home).catch(() => [])) await endLeftoverServer(join(home, version));
    await rm(home, { recursive: true, force: true });
  }
  await rm(path, { recursive: true, force: true });
}

/** Removes throw-away folders of ours whose process was killed before it could do so itself. */
export async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const path = join(tmpdir(), name);
    if (name.startsWith(PREFIX) && !isInUse(name) && (await isOurs(path))) await removeDataFolder(path);
  }
}

function isInUse(name: string): boolean {
  return birthMark(Number.parseInt(name.slice(PREFIX.length), 10)) !== undefined;
}

/** Anybody may make a folder of this name in a temporary folder that all users share. */
async function isOurs(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isDirectory() === true && found.uid === process.getuid?.();
}

/** A server for one run: empty, and gone when stopped. Fast, unless what is measured is how long the disk takes. */
export async function openThrowAwayPostgres({ durable = false } = {}): Promise<EmbeddedPostgres> {
  await removeAbandoned();
  const folder = await openDataFolder(await makeThrowAwayFolder());
  const server = await openEmbeddedPostgres({ folder, durable });
  const stop = async () => {
    await server.stop();
    await removeDataFolder(folder.path);
  };
  return { url: server.url, stop };
}
