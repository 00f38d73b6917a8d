import { SETTINGS, type Settings } from '@libs/platform';
import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';

/** Injection token: the process's own Redis connection, or null without `REDIS_URL`. */
export const REDIS = Symbol('redis');

@Module({
  providers: [{ provide: REDIS, inject: [SETTINGS], useFactory: connect }],
  exports: [REDIS],
})
export class RedisModule implements OnApplicationShutdown {
  constructor(@Inject(REDIS) private readonly redis: Redis | null) {}

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}

/** A call while Redis is away fails at once rather than waiting in a line. */
function connect({ redisUrl }: Settings): Redis | null {
  if (!redisUrl) return null;
  const redis = new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  redis.on('error', () => undefined);
  return redis;
}
