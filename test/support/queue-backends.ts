import { Redis } from 'ioredis';
import { needs } from './capabilities';
import { freshDatabase } from './database';
import { redisUrl } from './redis';
import type { Place } from './settings';

export interface QueuePlace extends Place {
  drop(): Promise<void>;
}

/** Declares the same tests for each place where the queue may live: PostgreSQL, and Redis where the machine has it. */
export function onEveryQueue(declareTests: (open: () => Promise<QueuePlace>) => void): void {
  describe('on PostgreSQL', () => {
    declareTests(async () => {
      const { url, drop } = await freshDatabase();
      return { databaseUrl: url, drop };
    });
  });
  needs('redis', () => {
    describe('on Redis', () => {
      declareTests(async () => {
        const { url, drop } = await freshDatabase();
        await emptyRedis();
        return { databaseUrl: url, redisUrl: redisUrl(), drop };
      });
    });
  });
}

async function emptyRedis(): Promise<void> {
  const client = new Redis(redisUrl());
  await client.flushdb();
  await client.quit();
}
