import { deriveKey, keyedHash, SETTINGS, type Settings, TooManyRequests } from '@libs/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { REDIS } from '../redis/redis.module';
import { limiterOf } from './limiter-of';
import { LIMITS, type LimitName } from './limits';

/** Counts over all processes of the service. Who asked is kept as a keyed hash and never written to a log. */
@Injectable()
export class RateLimits {
  private readonly limiters: ReadonlyMap<LimitName, RateLimiterAbstract>;
  private readonly key: Buffer;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(REDIS) redis: Redis | null,
    database: DataSource,
  ) {
    const names = Object.keys(LIMITS) as LimitName[];
    this.limiters = new Map(names.map((name) => [name, limiterOf(name, { redis, database })]));
    this.key = deriveKey(settings.trackingKey, 'rate-limits');
  }

  /** Counts one call; says which of the window it is, 0 when nothing is counted. @throws TooManyRequests */
  async take(name: LimitName, ...who: readonly string[]): Promise<number> {
    if (!this.settings.rateLimits) return 0;
    try {
      const taken = await this.limiters.get(name)?.consume(keyedHash(this.key, who.join('\n')).toString('base64url'));
      return taken?.consumedPoints ?? 0;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new TooManyRequests(Math.max(1, Math.ceil(refused.msBeforeNext / 1000)));
    }
  }
}
