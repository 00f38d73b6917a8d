import type { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
} from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { LIMITS, type LimitName } from './limits';

/** Where the processes of one service count together. */
export interface Stores {
  readonly redis: Redis | null;
  readonly database: DataSource;
}

/**
 * Counts in Redis when there is one, else in PostgreSQL. While that is away each process counts for itself: a limit is
 * no reason to turn a citizen away, and its absence none to stop counting.
 */
export function limiterOf(name: LimitName, { redis, database }: Stores): RateLimiterAbstract {
  const { points, seconds: duration } = LIMITS[name];
  const window = { points, duration, keyPrefix: name };
  // Who has used up the window costs the store nothing more until it ends.
  const shared = { ...window, insuranceLimiter: new RateLimiterMemory(window), inMemoryBlockOnConsumed: points + 1 };
  if (redis) return new RateLimiterRedis({ ...shared, keyPrefix: `limit:${name}`, storeClient: redis });
  return new RateLimiterPostgres({
    ...shared,
    storeClient: database,
    storeType: 'typeorm',
    tableName: 'rate_limit',
    // By the migration; what has expired the worker sweeps.
    tableCreated: true,
    clearExpiredByTimeout: false,
  });
}
