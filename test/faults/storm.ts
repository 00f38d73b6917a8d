import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { Victim } from './victim';

export interface StormOptions {
  api: Victim;
  worker: Victim;
  kills: number;
  /** Undefined: there is no Redis to flush. */
  redisUrl: string | undefined;
  flushes: number;
}

/** Longest pause between two faults; the shortest is none. */
const PAUSE_MS = 2_000;

/** Kills api and worker, and forgets all that Redis knew, in a random order and at random moments. */
export class Storm {
  kills = 0;
  flushes = 0;
  private readonly total: number;

  constructor(private readonly options: StormOptions) {
    this.total = options.kills + (options.redisUrl ? options.flushes : 0);
  }

  /** Of the faults, how many have begun to be waited for: 0 to 1. */
  share(): number {
    return Math.min((this.kills + this.flushes + 1) / this.total, 1);
  }

  async run(): Promise<void> {
    const { api, worker, redisUrl } = this.options;
    const redis = redisUrl ? new Redis(redisUrl) : undefined;
    for (const fault of shuffled(this.faults(redis))) {
      await Promise.all([api.ready(), worker.ready()]);
      await pause(Math.random() * PAUSE_MS);
      await fault();
    }
    await redis?.quit();
  }

  private faults(redis: Redis | undefined): (() => Promise<void>)[] {
    const { api, worker, kills, flushes } = this.options;
    const kill = (victim: Victim) => async () => {
      await victim.killAndRestart();
      this.kills += 1;
    };
    const flush = async () => {
      await redis?.flushall();
      this.flushes += 1;
    };
    const killings = Array.from({ length: kills }, (_, index) => kill(index % 2 === 0 ? worker : api));
    return redis ? [...killings, ...Array.from({ length: flushes }, () => flush)] : killings;
  }
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
