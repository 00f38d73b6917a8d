import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { DataFolder } from './data-folder';
import { readPrivateJson, writePrivateJson } from './private-file';

/** Passwords of the two logins, drawn once and kept with the data (mode 600). */
interface Passwords {
  readonly api: string;
  readonly worker: string;
}

/** Where the api and the worker sign in to the embedded server: each as itself, never as the superuser. */
export async function loginsOf(folder: DataFolder, databaseUrl: string): Promise<Record<string, string>> {
  const path = join(folder.path, 'logins.json');
  const known = await readPrivateJson<Passwords>(path);
  const passwords = known ?? { api: drawn(), worker: drawn() };
  if (!known) await writePrivateJson(path, passwords);
  return {
    APP_DATABASE_URL: signingInAs('lang_nghe_api_login', passwords.api, databaseUrl),
    WORKER_DATABASE_URL: signingInAs('lang_nghe_worker_login', passwords.worker, databaseUrl),
  };
}

function drawn(): string {
  return randomBytes(24).toString('base64url');
}

function signingInAs(username: string, password: string, databaseUrl: string): string {
  return Object.assign(new URL(databaseUrl), { username, password }).href;
}
