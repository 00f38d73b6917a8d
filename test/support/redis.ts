/**
 * The run's Redis, in a database of this test process's own: `FLUSHDB` disturbs nobody, `FLUSHALL` would.
 * Only for tests inside `needs('redis', …)`.
 */
export function redisUrl(): string {
  const server = process.env.TEST_REDIS_URL;
  if (!server) throw new Error('This test needs Redis: declare it inside needs("redis", …).');
  return `${server}/${process.env.JEST_WORKER_ID ?? 0}`;
}
