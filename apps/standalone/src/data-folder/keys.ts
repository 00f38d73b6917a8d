import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { DataFolder } from './data-folder';
import { readPrivateJson, writePrivateJson } from './private-file';

/** Secrets of one service, each 32 random bytes in base64url; made once, then kept with the data (mode 600). */
export interface Keys {
  TRACKING_KEY: string;
  SESSION_KEY: string;
  VAULT_KEY: string;
}

/** A folder of an earlier release gets the keys that it lacks. */
export async function keysOf(folder: DataFolder): Promise<Keys> {
  const path = join(folder.path, 'keys.json');
  const known = await readPrivateJson<Partial<Keys>>(path);
  const keys = { TRACKING_KEY: newKey(), SESSION_KEY: newKey(), VAULT_KEY: newKey(), ...known };
  if (Object.keys(keys).length > Object.keys(known ?? {}).length) await writePrivateJson(path, keys);
  return keys;
}

function newKey(): string {
  return randomBytes(32).toString('base64url');
}
