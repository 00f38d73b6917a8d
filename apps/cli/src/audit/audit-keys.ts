import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AuditKeys } from '@libs/casework';
import { Failure } from '../failure';

/** The keys in AUDIT_KEY, else those that the one-command service keeps in its data folder; null when there are none. */
export function knownKeys(): AuditKeys | null {
  const path = process.env.AUDIT_KEY || ownKey();
  if (!path) return null;
  try {
    return AuditKeys.fromFile(path);
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}

export function neededKeys(): AuditKeys {
  const keys = knownKeys();
  if (!keys) throw new Failure('There is no key of the daily roots: name its file with AUDIT_KEY.');
  return keys;
}

/** With a DATABASE_URL alone the folder here may be another service's. */
function ownKey(): string | null {
  if (process.env.DATABASE_URL && !process.env.DATA_DIR) return null;
  const path = join(process.env.DATA_DIR || './.data', 'audit-key.pem');
  return existsSync(path) ? path : null;
}
