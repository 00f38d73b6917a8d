import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import type { SubmitPetition } from '@libs/contracts';
import autocannon from 'autocannon';
import { letter } from '../support/letters';

/** How many are in flight at once, and what is sent. */
interface Sending {
  readonly connections?: number;
  readonly letterOf?: (number: number) => SubmitPetition;
}

export interface Submitted {
  /** Answers 201. */
  accepted: number;
  perSecond: number;
}

/** Sends so many different petitions, each with a key of its own, and waits for every answer. */
export async function submitMany(
  url: string,
  amount: number,
  { connections = 32, letterOf = letter }: Sending = {},
): Promise<Submitted> {
  let number = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    number += 1;
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    return { ...request, headers, body: JSON.stringify(letterOf(number)) };
  };
  const requests = [{ method: 'POST' as const, path: '/api/v1/petitions', setupRequest }];
  const begun = performance.now();
  let lastAnswer = begun;
  const run = autocannon({ url, connections, amount, requests, sampleInt: 100 }, () => undefined);
  let accepted = 0;
  run.on('response', (_client, status) => {
    if (status === 201) accepted += 1;
    lastAnswer = performance.now();
  });
  await once(run, 'done');
  return { accepted, perSecond: (accepted * 1_000) / (lastAnswer - begun) };
}
