import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { type Receipt, receiptSchema } from '@libs/contracts';
import { openQueueBackend } from '@libs/platform';
import { Queue, Worker } from 'bullmq';
import type { Client } from 'pg';
import { letter } from '../support/letters';
import type { MeasuredPlace } from '../support/place';
import { LISTEN_ROUTED, TELL_WHEN_ROUTED } from './bench.queries';
import type { Effort } from './effort';
import { percentile, round } from './figures';
import { PLAIN_QUEUE } from './plain-queue';

/** Milliseconds. */
export interface Latency {
  count: number;
  p50: number;
  p95: number;
  max: number;
}

const EVERY_MS = 100;

/** From sending a petition, and from its 201, to the commit that puts it into its ward's queue. Api and worker run. */
export async function measureToQueue(url: string, database: Client, effort: Effort) {
  const routedAt = new Map<string, number>();
  database.on('notification', ({ payload = '' }) => routedAt.set(payload, performance.now()));
  await database.query(TELL_WHEN_ROUTED);
  await database.query(LISTEN_ROUTED);
  await pause(1_000);
  const sent = await atLightLoad(effort, async (number) => {
    const begun = performance.now();
    const { trackingCode } = await submitOne(url, number);
    return { trackingCode, begun, answered: performance.now() };
  });
  while (sent.some(({ trackingCode }) => !routedAt.has(trackingCode))) await pause(EVERY_MS);
  const since = (start: (one: (typeof sent)[number]) => number) =>
    latencyOf(sent.map((one) => (routedAt.get(one.trackingCode) ?? Number.NaN) - start(one)));
  return { fromSending: since(({ begun }) => begun), fromAnswer: since(({ answered }) => answered) };
}

/** BullMQ alone: from `add` to the handler, queue and worker in one process. */
export async function measurePlainLatency(place: MeasuredPlace, effort: Effort): Promise<Latency> {
  const backend = openQueueBackend(place);
  const queue = new Queue(PLAIN_QUEUE, { connection: backend.connection });
  const handledAt = new Map<number, number>();
  const handle = async ({ data }: { data: { number: number } }) => {
    handledAt.set(data.number, performance.now());
  };
  const worker = new Worker(PLAIN_QUEUE, handle, { connection: backend.connection, concurrency: 50 });
  await worker.waitUntilReady();
  await pause(1_000);
  const added = await atLightLoad(effort, async (number) => {
    const begun = performance.now();
    await queue.add('nothing', { number }, { removeOnComplete: true });
    return { number, begun };
  });
  while (handledAt.size < added.length) await once(worker, 'completed');
  await worker.close();
  await queue.close();
  await backend.close();
  return latencyOf(added.map(({ number, begun }) => (handledAt.get(number) ?? Number.NaN) - begun));
}

/** Ten a second, each begun in its own time whether or not those before it are done. */
async function atLightLoad<T>({ lightSeconds }: Effort, begin: (number: number) => Promise<T>): Promise<T[]> {
  const begun: Promise<T>[] = [];
  for (let number = 0; number < lightSeconds * (1_000 / EVERY_MS); number++) {
    begun.push(begin(number));
    await pause(EVERY_MS);
  }
  return Promise.all(begun);
}

async function submitOne(url: string, number: number): Promise<Receipt> {
  const answer = await fetch(new URL('/api/v1/petitions', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(letter(number)),
  });
  return receiptSchema.parse(await answer.json());
}

function latencyOf(milliseconds: readonly number[]): Latency {
  const at = (share: number) => round(percentile(milliseconds, share), 2);
  return { count: milliseconds.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}
