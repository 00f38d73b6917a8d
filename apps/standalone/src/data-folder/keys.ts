import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { DataFolder } from './data-folder';
import { readPrivateJson, writePrivateJson } from './private-file';

/** Secrets of one service, each 32 random bytes in base64url; made once, then kept with the data (mode 600). */
export interface Keys {
  TRACKING_KEY: string;
  SESSION_KEY: string;
}

export async function keysOf(folder: DataFolder): Promise<Keys> {
  const path = join(folder.path, 'keys.json');
  const known = await readPrivateJson<Keys>(path);
  if (known) return known;
  const keys = { TRACKING_KEY: newKey(), SESSION_KEY: newKey() };
  await writePrivateJson(path, keys);
  return keys;
}

function newKey(): string {
  return randomBytes(32).toString('base64url');
}
