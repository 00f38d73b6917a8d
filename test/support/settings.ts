import { readSettings, type Settings } from '@libs/platform';

export interface Place {
  databaseUrl: string;
  /** Undefined: the queue lives in PostgreSQL. */
  redisUrl?: string;
}

/** Settings of a service under test: no rate limits unless they are what is tested. */
export function testSettings({ databaseUrl, redisUrl }: Place, environment: NodeJS.ProcessEnv = {}): Settings {
  return readSettings({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    TRACKING_KEY: 'a tracking key that only tests use',
    SESSION_KEY: 'a session key that only tests make use of',
    VAULT_KEY: 'a vault key that only tests ever use',
    RATE_LIMITS: 'off',
    DATABASE_POOL: '6',
    WORKER_CONCURRENCY: '10',
    ...environment,
  });
}
