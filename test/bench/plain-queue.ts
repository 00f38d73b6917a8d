import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openQueueBackend } from '@libs/platform';
import { Queue } from 'bullmq';
import type { MeasuredPlace } from '../support/place';

export const PLAIN_QUEUE = 'plain';

/** What a plain worker does with a job: nothing, or the statements that routing one case takes. */
export type PlainWork = 'nothing' | 'same-sql';

const CHUNK = 500;

/**
 * Jobs a second of BullMQ alone: all are added first, then one process with the worker's own concurrency and connection
 * takes them.
 */
export async function runPlainJobs(place: MeasuredPlace, work: PlainWork, jobs: readonly object[]): Promise<number> {
  const backend = openQueueBackend(place);
  const queue = new Queue(PLAIN_QUEUE, { connection: backend.connection });
  const opts = { removeOnComplete: true, removeOnFail: true };
  for (let from = 0; from < jobs.length; from += CHUNK) {
    await queue.addBulk(jobs.slice(from, from + CHUNK).map((data) => ({ name: work, data, opts })));
  }
  await queue.close();
  await backend.close();
  return (jobs.length * 1_000) / (await takeAll(place, work, jobs.length));
}

/** Milliseconds until a process of its own has done all the jobs, by its own watch. */
async function takeAll(place: MeasuredPlace, work: PlainWork, count: number): Promise<number> {
  const script = join(__dirname, 'plain-worker.js');
  const child = fork(script, [work, String(count)], { env: place.env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the plain worker ended early')));
  ended.catch(() => undefined);
  const [{ milliseconds }] = await Promise.race([once(child, 'message'), ended]);
  child.kill('SIGKILL');
  return milliseconds;
}
