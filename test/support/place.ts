import { openThrowAwayPostgres } from '../../apps/standalone/src/postgres/throw-away';
import { migrate } from '../../migrations/migrate';
import { programOf } from './capabilities';
import { openThrowAwayRedis } from './throw-away-redis';

export type Backend = 'postgres' | 'redis';

/** Servers of one run: an empty migrated database, and a Redis when the queue shall live there. */
export interface MeasuredPlace {
  databaseUrl: string;
  redisUrl: string | undefined;
  /** What api and worker are started with. */
  env: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

export async function openPlace(backend: Backend, options: { durable: boolean }): Promise<MeasuredPlace> {
  const postgres = await openThrowAwayPostgres(options);
  try {
    await migrate(postgres.url);
    const redis = backend === 'redis' ? await openThrowAwayRedis(redisProgram()) : undefined;
    const close = async () => {
      await redis?.stop();
      await postgres.stop();
    };
    return { databaseUrl: postgres.url, redisUrl: redis?.url, env: environment(postgres.url, redis?.url), close };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** The backends asked for; `both` is what this machine has. */
export function backendsOf(asked: string): Backend[] {
  if (asked === 'postgres' || asked === 'redis') return [asked];
  if (asked !== 'both') throw new Error(`a backend is postgres, redis or both, not "${asked}"`);
  if (programOf('redis')) return ['postgres', 'redis'];
  process.stderr.write('redis: not run, this machine has no redis-server\n');
  return ['postgres'];
}

function redisProgram(): string {
  const program = programOf('redis');
  if (!program) throw new Error('this machine has no redis-server');
  return program;
}

function environment(databaseUrl: string, redisUrl: string | undefined): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    DATABASE_URL: databaseUrl,
    ...(redisUrl && { REDIS_URL: redisUrl }),
    TRACKING_KEY: 'a tracking key that only measurements use',
    SESSION_KEY: 'a session key that only measurements use',
    VAULT_KEY: 'a vault key that only measurements use',
    RATE_LIMITS: 'off',
    PORT: '0',
  };
}
