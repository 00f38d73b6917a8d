import type { Settings } from '../config/settings';

/**
 * As whom a process works: `owner` made the tables and no wall binds it (migrations, demo data, the command line); `app`
 * sees what its request's scope says; `worker` reaches the tables its jobs need.
 */
export type DatabaseRole = 'owner' | 'app' | 'worker';

/** PostgreSQL's names of the roles that walls bind; `migrations/1764000011500-walls.ts` makes them. */
export const ROLE_NAMES = { app: 'lang_nghe_app', worker: 'lang_nghe_worker' } as const;

/** Where a process connects, and the start-up option that makes it the role, whoever it signs in as. */
export function connectionOf(
  role: DatabaseRole,
  settings: Pick<Settings, 'databaseUrl' | 'appDatabaseUrl' | 'workerDatabaseUrl'>,
): { url: string; options: string | undefined } {
  if (role === 'owner') return { url: settings.databaseUrl, options: undefined };
  const login = role === 'app' ? settings.appDatabaseUrl : settings.workerDatabaseUrl;
  return { url: login ?? settings.databaseUrl, options: `-c role=${ROLE_NAMES[role]}` };
}
