import { performance } from 'node:perf_hooks';
import { openQueueBackend, readSettings } from '@libs/platform';
import { type Job, Worker } from 'bullmq';
import { PLAIN_QUEUE } from './plain-queue';
import { openSameSql } from './same-sql';

/** `node plain-worker.js nothing|same-sql COUNT`: takes so many jobs and tells its parent how long that took. */
async function main(work = '', count = ''): Promise<void> {
  const settings = readSettings(process.env);
  const sameSql = await openSameSql(settings);
  const handle = work === 'same-sql' ? (job: Job) => sameSql(job.data) : async () => undefined;
  const { connection } = openQueueBackend(settings);
  let left = Number(count);
  const begun = performance.now();
  const worker = new Worker(PLAIN_QUEUE, handle, { connection, concurrency: settings.workerConcurrency });
  worker.on('error', (error) => process.stderr.write(`plain worker: ${error.message}\n`));
  worker.on('failed', (_job, error) => process.stderr.write(`plain job: ${error.message}\n`));
  worker.on('completed', () => {
    left -= 1;
    if (left === 0) process.send?.({ milliseconds: performance.now() - begun });
  });
}

void main(...process.argv.slice(2));
