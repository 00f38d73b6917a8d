import { randomUUID } from 'node:crypto';
import { ensureLogins } from '../../migrations/logins';

/** Logins of their own for the api and the worker, as a production has them. */
export async function ownLogins(databaseUrl: string) {
  const login = () => {
    const name = `login_${randomUUID().replaceAll('-', '')}`;
    return Object.assign(new URL(databaseUrl), { username: name, password: name }).href;
  };
  const [app, worker] = [login(), login()];
  await ensureLogins(databaseUrl, { app, worker });
  return { APP_DATABASE_URL: app, WORKER_DATABASE_URL: worker };
}
