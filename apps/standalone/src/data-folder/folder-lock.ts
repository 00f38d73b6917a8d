import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal, systemCode } from '../refusal';
import { birthMark } from './living-process';

interface Holder {
  pid: number;
  birthMark: string;
}

/**
 * Makes this process the only service on a folder. A lock left behind by a process that is gone is taken over.
 * Answers with the way to give the lock back; refuses when a living service holds it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lock = join(folder, 'service.lock');
  const draft = `${lock}.${process.pid}`;
  const me: Holder = { pid: process.pid, birthMark: birthMark(process.pid) ?? '' };
  await writeFile(draft, JSON.stringify(me), { mode: 0o600 });
  try {
    while (!(await placeLock(draft, lock))) {
      const holder = await readHolder(lock);
      if (holder && isAlive(holder)) {
        throw new Refusal(`Another service (process ${holder.pid}) is already running on the data folder ${folder}.`);
      }
      await setAside(lock);
    }
  } finally {
    await rm(draft, { force: true });
  }
  return () => rm(lock, { force: true });
}

/** A hard link appears whole or not at all, so nobody ever reads half a lock. */
async function placeLock(draft: string, lock: string): Promise<boolean> {
  try {
    await link(draft, lock);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Two starters may find the same dead lock: whoever moved a living one aside by mistake puts it back. */
async function setAside(lock: string): Promise<void> {
  const aside = `${lock}.${process.pid}.stale`;
  try {
    await rename(lock, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readHolder(aside);
  if (moved && isAlive(moved)) await placeLock(aside, lock);
  await rm(aside, { force: true });
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder): boolean {
  return birthMark(holder.pid) === holder.birthMark;
}
