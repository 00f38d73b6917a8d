import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Refusal } from '../refusal';

const run = promisify(execFile);

/** The user PostgreSQL runs as when we are root, which it refuses to be. */
export interface ServerUser {
  uid: number;
  gid: number;
}

/**
 * Undefined when we are an ordinary user: the server then runs as ourselves.
 * initdb asks for an entry in the passwd file, so only users that have one are taken; none is created.
 */
export async function findServerUser(): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = await Promise.all([askId('-u', name), askId('-g', name)]);
    if (uid && gid) return { uid, gid };
  }
  throw new Refusal(
    'PostgreSQL may not run as root, and this machine has no user "postgres" or "nobody" to run it as.',
  );
}

/** What to add to a spawn so that the program runs as that user, in a place where every user may be. */
export function spawnAs(user: ServerUser | undefined) {
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
  return user ? { uid: user.uid, gid: user.gid, cwd: '/', env } : { cwd: '/', env };
}

/** Whether that user can go into a folder and read it; with `write`, also make files there. */
export async function canUse(user: ServerUser | undefined, folder: string, write = false): Promise<boolean> {
  const test = `cd "$1" && test -r .${write ? ' && test -w .' : ''}`;
  return run('/bin/sh', ['-c', test, 'sh', folder], spawnAs(user)).then(
    () => true,
    () => false,
  );
}

async function askId(which: '-u' | '-g', name: string): Promise<number | undefined> {
  return run('id', [which, name]).then(
    ({ stdout }) => Number(stdout),
    () => undefined,
  );
}
