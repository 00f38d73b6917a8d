import { createPostgresBackend, type QueueOptions, setDefaultBackendFactory, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import type { Settings } from '../config/settings';

type Connection = QueueOptions['connection'] & WorkerOptions['connection'];

/** What queues and workers connect with, and how to let go of it. */
export interface QueueBackend {
  readonly connection: Connection;
  close(): Promise<void>;
}

/** The schema of BullMQ's own tables; its migrations run with ours (`migrations/migrate.ts`). */
export const QUEUE_SCHEMA = 'bullmq';

/**
 * BullMQ on Redis with `REDIS_URL`, else on the same PostgreSQL as everything. The choice is BullMQ's process-wide
 * default, so that no queue and no worker can follow another. The connection types of the two differ: BullMQ types its
 * options for Redis, hence the one cast here.
 */
export function openQueueBackend(settings: Pick<Settings, 'redisUrl' | 'databaseUrl'>): QueueBackend {
  if (settings.redisUrl) {
    setDefaultBackendFactory();
    const redis = new Redis(settings.redisUrl, { maxRetriesPerRequest: null });
    redis.on('error', () => undefined);
    return { connection: redis, close: async () => redis.disconnect() };
  }
  setDefaultBackendFactory(createPostgresBackend);
  const connection = {
    connectionString: settings.databaseUrl,
    schema: QUEUE_SCHEMA,
    max: 4,
    // Without it the planner sorts the whole backlog to claim one job while statistics are stale.
    options: '-c plan_cache_mode=force_generic_plan',
  };
  return { connection: connection as Connection, close: async () => undefined };
}
