import { generateKeyPairSync } from 'node:crypto';
import { access, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFolder } from './data-folder';

/** The file of the Ed25519 key that signs the daily roots of the trail; made once, mode 600. */
export async function auditKeyOf(folder: DataFolder): Promise<string> {
  const path = join(folder.path, 'audit-key.pem');
  if (await isThere(path)) return path;
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  await writeFile(`${path}.new`, pem, { mode: 0o600 });
  await rename(`${path}.new`, path);
  return path;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
