import { randomBytes } from 'node:crypto';
import { chown, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readPrivateJson, writePrivateJson } from '../data-folder/private-file';
import { Refusal } from '../refusal';
import { canUse, type ServerUser } from './server-user';

/** Where root keeps what another user must reach when the data folder or the checkout is closed to that user. */
export const SHARED_PLACE = '/var/lib/lang-nghe';

/** What a data folder remembers of its PostgreSQL (`postgres.json`, mode 600). */
export interface ClusterNote {
  /** Folder of the server's files; relative to the data folder when it lies inside, so that the whole can be moved. */
  home: string;
  password: string;
  port?: number;
}

export async function readNote(dataDir: string): Promise<ClusterNote | undefined> {
  return readPrivateJson<ClusterNote>(notePath(dataDir));
}

export async function writeNote(dataDir: string, note: ClusterNote): Promise<void> {
  await writePrivateJson(notePath(dataDir), note);
}

/** The note of this data folder; the first time, a place is chosen that the server's user can reach and write. */
export async function noteOf(dataDir: string, user: ServerUser | undefined): Promise<ClusterNote> {
  const known = await readNote(dataDir);
  if (known) {
    await checkStillUsable(homeOf(dataDir, known), user);
    return known;
  }
  const note = { home: await choosePlace(dataDir, user), password: randomBytes(24).toString('base64url') };
  await writeNote(dataDir, note);
  return note;
}

/** The absolute folder in which the server keeps its files. */
export function homeOf(dataDir: string, note: ClusterNote): string {
  return resolve(dataDir, note.home);
}

async function choosePlace(dataDir: string, user: ServerUser | undefined): Promise<string> {
  if (await makeHome(join(dataDir, 'postgres'), user)) return 'postgres';
  // A name never used before: whoever deletes a data folder starts anew and never meets the old data again.
  const apart = join(SHARED_PLACE, `data-${randomBytes(6).toString('hex')}`);
  if (user && (await makeHome(apart, user))) return apart;
  throw new Refusal(`PostgreSQL's user can write neither in ${dataDir} nor in ${SHARED_PLACE}.`);
}

async function makeHome(home: string, user: ServerUser | undefined): Promise<boolean> {
  if (home.startsWith(SHARED_PLACE)) await mkdir(SHARED_PLACE, { recursive: true, mode: 0o755 });
  await mkdir(home, { recursive: true, mode: 0o700 });
  if (user) await chown(home, user.uid, user.gid);
  if (await canUse(user, home, true)) return true;
  await rm(home, { recursive: true });
  return false;
}

async function checkStillUsable(home: string, user: ServerUser | undefined): Promise<void> {
  if (await canUse(user, home, true)) return;
  throw new Refusal(`The database in ${home} cannot be read and written by the user that PostgreSQL runs as.`);
}

function notePath(dataDir: string): string {
  return join(dataDir, 'postgres.json');
}
