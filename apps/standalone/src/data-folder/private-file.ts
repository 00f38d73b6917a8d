import { readFile, rename, writeFile } from 'node:fs/promises';
import { systemCode } from '../refusal';

/** Writes a file that only its owner may read, whole or not at all. */
export async function writePrivateJson(path: string, content: object): Promise<void> {
  const draft = `${path}.new`;
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, path);
}

/** Reads what `writePrivateJson` wrote; undefined when there is no such file. */
export async function readPrivateJson<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
