import { withSecretFiles } from '@libs/platform';
import { Refusal } from './refusal';

/** What whoever starts the service may choose, by environment variables. */
export interface StandaloneSettings {
  host: string;
  /** 0: any free port. */
  port: number;
  dataDir: string;
  /** Undefined: the embedded PostgreSQL. */
  databaseUrl: string | undefined;
  /** Undefined: the queue lives in PostgreSQL. */
  redisUrl: string | undefined;
  /** On unless it is said otherwise, or this is a production. */
  demo: boolean;
  /** A folder of its own, nothing waits for the disk, and all is gone at the end: for measuring and trying out. */
  throwAway: boolean;
}

/** Reads NODE_ENV, HOST, PORT, DATA_DIR, DATABASE_URL, REDIS_URL, DEMO and THROW_AWAY; refuses what makes no sense. */
export function readStandaloneSettings(env: NodeJS.ProcessEnv): StandaloneSettings {
  const throwAway = env.THROW_AWAY === 'on';
  if (throwAway && env.DATA_DIR) {
    throw new Refusal('THROW_AWAY=on makes and deletes a folder of its own: do not set DATA_DIR with it.');
  }
  const production = env.NODE_ENV === 'production';
  if (production && env.DEMO && env.DEMO !== 'off') {
    throw new Refusal('NODE_ENV=production takes no demo data, whose passwords are printed in the open: set DEMO=off.');
  }
  return {
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT),
    dataDir: env.DATA_DIR || './.data',
    databaseUrl: env.DATABASE_URL || undefined,
    redisUrl: env.REDIS_URL || undefined,
    demo: !production && env.DEMO !== 'off',
    throwAway,
  };
}

/** The environment with the secrets that lie in files (`TRACKING_KEY_FILE` and the like). */
export function readSecretFiles(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  try {
    return withSecretFiles(env);
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

function readPort(text = '3000'): number {
  const port = Number(text.trim() || 'nothing');
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Refusal(`PORT must be a number from 0 to 65535, and is "${text}".`);
}
