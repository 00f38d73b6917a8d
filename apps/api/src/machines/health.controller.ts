import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Redis } from 'ioredis';
import { DataSource } from 'typeorm';
import { Unavailable } from '../http/refusals';
import { REDIS } from '../redis/redis.module';
import { answersWithin } from './answers-within';
import { PING } from './machines.queries';

const PATIENCE_MS = 2_000;

@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly database: DataSource,
    @Inject(REDIS) private readonly redis: Redis | null,
  ) {}

  /** The process lives. */
  @Get('healthz')
  alive(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** It can take requests: the database answers, and Redis where there is one. */
  @Get('readyz')
  async ready(): Promise<{ status: 'ready' }> {
    const asked = [this.database.query(PING), this.redis?.ping()];
    if (!(await answersWithin(PATIENCE_MS, Promise.all(asked)))) throw new Unavailable('a server does not answer');
    return { status: 'ready' };
  }
}
