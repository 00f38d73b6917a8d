import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Refusal, systemCode } from '../refusal';
import { lockFolder } from './folder-lock';

/** The folder that holds everything one service keeps, held by this process alone until it is closed. */
export interface DataFolder {
  readonly path: string;
  close(): Promise<void>;
}

/**
 * Makes the folder when it is missing and takes it for this process.
 * Refuses when it is not a folder, may not be written, or is another living service's.
 */
export async function openDataFolder(dir: string): Promise<DataFolder> {
  const path = resolve(dir);
  try {
    await makeFolder(path);
    if (!(await stat(path)).isDirectory())
      throw new Refusal(`The data folder ${path} cannot be used: a file stands in its place.`);
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return { path, close: await lockFolder(path) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`The data folder ${path} cannot be used: ${whyNot(error)}.`);
  }
}

/** Level by level: Node's own `recursive` never comes back from a place like /proc, where nothing can be made. */
async function makeFolder(path: string): Promise<void> {
  const made = await mkdir(path, { mode: newFolderMode() }).catch(systemCode);
  if (made === undefined || made === 'EEXIST') return;
  if (made === 'ENOENT' && dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path, { mode: newFolderMode() });
}

/** Started as root, PostgreSQL's own user must be able to pass through; every secret in the folder is a file of mode 600. */
function newFolderMode(): number {
  return process.getuid?.() === 0 ? 0o711 : 0o700;
}

function whyNot(error: unknown): string {
  const code = systemCode(error);
  if (code === 'EACCES' || code === 'EPERM') return 'this user may not read and write it';
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'a file stands in its place';
  if (code === 'EROFS') return 'it lies on a file system that is read-only';
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'ENOENT') return 'it cannot be made there';
  return code ?? String(error);
}
