import { z } from 'zod';
import { looksMadeUp } from './made-up-key';
import { withSecretFiles } from './secret-files';

const settingsSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().startsWith('postgres'),
  /** Logins of the api and of the worker, where the operator gives them their own; else both sign in as the owner and become their role. */
  APP_DATABASE_URL: z.string().startsWith('postgres').optional(),
  WORKER_DATABASE_URL: z.string().startsWith('postgres').optional(),
  REDIS_URL: z.string().startsWith('redis').optional(),
  /** Key of the tracking secrets; at least 32 characters. */
  TRACKING_KEY: z.string().min(32),
  /** Key of all that sign-in keeps; at least 32 characters. */
  SESSION_KEY: z.string().min(32),
  /** Key of what is kept encrypted: the data key of each case is wrapped with it; at least 32 characters. */
  VAULT_KEY: z.string().min(32),
  /** Hours for which an opened identity can be read before it closes by itself. */
  OPENING_HOURS: z.coerce.number().int().min(1).max(168).default(8),
  /** File of the Ed25519 key that signs the daily roots (PEM); the worker reads it. */
  AUDIT_KEY: z.string().min(1).optional(),
  /** `off` is honoured outside production only. */
  RATE_LIMITS: z.enum(['on', 'off']).default('on'),
  /** So many letters in ten minutes one address sends freely; each one more needs a proof of work. */
  PROOF_OF_WORK_AFTER: z.coerce.number().int().min(0).max(1_000).default(20),
  /** Addresses or networks of the proxies in front, by commas: only their X-Forwarded-For says who calls. */
  TRUST_PROXY: z.string().min(1).optional(),
  /** `off`: a period that ends on a day off ends on that day. */
  ROLL_PERIODS: z.enum(['on', 'off']).default('on'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(12),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(500).default(50),
  /** Milliseconds after which work without an effect is sent again; a silent worker loses its jobs after half of it. */
  OUTBOX_LEASE_MS: z.coerce.number().int().min(1_000).max(3_600_000).default(60_000),
});

export interface Settings {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  readonly appDatabaseUrl: string | undefined;
  readonly workerDatabaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly trackingKey: string;
  readonly sessionKey: string;
  readonly vaultKey: string;
  readonly openingHours: number;
  readonly auditKey: string | undefined;
  readonly rateLimits: boolean;
  readonly proofOfWorkAfter: number;
  readonly trustProxy: string | false;
  readonly rollPeriods: boolean;
  readonly databasePool: number;
  readonly workerConcurrency: number;
  readonly outboxLeaseMs: number;
}

/** Injection token of the settings. */
export const SETTINGS = Symbol('settings');

/**
 * Reads the settings from an environment, and secrets from the files it names (`TRACKING_KEY_FILE`).
 * @throws Error whose message names every variable that is wrong
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const read = settingsSchema.safeParse(withSecretFiles(environment));
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`settings: ${wrong.join('; ')}`);
  }
  const env = read.data;
  const production = env.NODE_ENV === 'production';
  if (production) refuseMadeUpKeys(env);
  return {
    production,
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    appDatabaseUrl: env.APP_DATABASE_URL,
    workerDatabaseUrl: env.WORKER_DATABASE_URL,
    redisUrl: env.REDIS_URL,
    trackingKey: env.TRACKING_KEY,
    sessionKey: env.SESSION_KEY,
    vaultKey: env.VAULT_KEY,
    openingHours: env.OPENING_HOURS,
    auditKey: env.AUDIT_KEY,
    rateLimits: production || env.RATE_LIMITS === 'on',
    proofOfWorkAfter: env.PROOF_OF_WORK_AFTER,
    trustProxy: env.TRUST_PROXY ?? false,
    rollPeriods: env.ROLL_PERIODS === 'on',
    databasePool: env.DATABASE_POOL,
    workerConcurrency: env.WORKER_CONCURRENCY,
    outboxLeaseMs: env.OUTBOX_LEASE_MS,
  };
}

/** In production a key that anybody could guess, or one that serves twice, is as good as none. */
function refuseMadeUpKeys({ TRACKING_KEY, SESSION_KEY, VAULT_KEY }: z.infer<typeof settingsSchema>): void {
  const keys = Object.entries({ TRACKING_KEY, SESSION_KEY, VAULT_KEY });
  const wrong = keys.filter(([, key]) => looksMadeUp(key)).map(([name]) => name);
  if (wrong.length > 0) {
    throw new Error(
      `settings: ${wrong.join(', ')}: an example key is not taken in production; make each with "openssl rand -base64 32".`,
    );
  }
  if (new Set(keys.map(([, key]) => key)).size < keys.length) {
    throw new Error(`settings: ${keys.map(([name]) => name).join(', ')}: each needs a key of its own in production.`);
  }
}
