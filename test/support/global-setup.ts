import { openThrowAwayPostgres } from '../../apps/standalone/src/postgres/throw-away';
import { programOf } from './capabilities';
import { keepForTeardown } from './servers';
import { openThrowAwayRedis } from './throw-away-redis';

/** One PostgreSQL and, where the machine has it, one Redis for the whole run; every test file finds them by environment. */
export default async function startServers(): Promise<void> {
  const redisProgram = programOf('redis');
  const [postgres, redis] = await Promise.all([
    openThrowAwayPostgres(),
    redisProgram ? openThrowAwayRedis(redisProgram) : undefined,
  ]);
  process.env.TEST_DATABASE_SERVER = postgres.url;
  if (redis) process.env.TEST_REDIS_URL = redis.url;
  keepForTeardown(redis ? [postgres, redis] : [postgres]);
}
