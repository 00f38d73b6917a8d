import { createHmac } from 'node:crypto';
import { SETTINGS, type Settings, TooManyRequests } from '@libs/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { REDIS } from '../redis/redis.module';
import { LIMITS, type LimitName } from './limits';

/** Counts in Redis when there is one, else in this process. Who asked is kept as a keyed hash and never written to a log. */
@Injectable()
export class RateLimits {
  private readonly limiters: ReadonlyMap<LimitName, RateLimiterAbstract>;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(REDIS) redis: Redis | null,
  ) {
    const names = Object.keys(LIMITS) as LimitName[];
    this.limiters = new Map(names.map((name) => [name, limiterOf(name, redis)]));
  }

  /** @throws TooManyRequests */
  async take(name: LimitName, ...who: readonly string[]): Promise<void> {
    if (!this.settings.rateLimits) return;
    const key = createHmac('sha256', this.settings.trackingKey).update(who.join('\n')).digest('base64url');
    try {
      await this.limiters.get(name)?.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new TooManyRequests(Math.max(1, Math.ceil(refused.msBeforeNext / 1000)));
    }
  }
}

function limiterOf(name: LimitName, redis: Redis | null): RateLimiterAbstract {
  const { points, seconds: duration } = LIMITS[name];
  const inMemory = new RateLimiterMemory({ points, duration, keyPrefix: name });
  if (!redis) return inMemory;
  // While Redis is away each process counts for itself: a limit is no reason to turn a citizen away.
  return new RateLimiterRedis({
    storeClient: redis,
    points,
    duration,
    keyPrefix: `limit:${name}`,
    insuranceLimiter: inMemory,
  });
}
