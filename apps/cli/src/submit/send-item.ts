import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Problem, problemSchema, type Receipt, receiptSchema } from '@libs/contracts';
import { Failure, reasonOf } from '../failure';
import type { Submission } from './submission-of';

export interface Sent {
  id: string;
  /** HTTP status. */
  status: number;
  receipt: Receipt | undefined;
  problem: Problem | undefined;
}

const TOO_MANY = 429;
const LONGEST_PAUSE_S = 60;

/** The same item of the same file has the same key, so that sending a file twice makes no second case. */
function keyOf(content: string, id: string): string {
  return createHash('sha256').update(content).update('\0').update(id).digest('hex');
}

/** Sends one item as a citizen's form would. Told to slow down, it waits as long as it is told, and tries again. */
export async function sendItem(url: string, content: string, { id, path, body }: Submission): Promise<Sent> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': keyOf(content, id), 'accept-language': 'en' },
    body: JSON.stringify(body),
  };
  for (;;) {
    const response = await call(new URL(path, url), request);
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.status === TOO_MANY) {
      const seconds = Number(response.headers.get('retry-after')) || 1;
      await pause(Math.min(seconds, LONGEST_PAUSE_S) * 1_000);
      continue;
    }
    const receipt = receiptSchema.safeParse(answer).data;
    return { id, status: response.status, receipt, problem: problemSchema.safeParse(answer).data };
  }
}

async function call(url: URL, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    throw new Failure(`The service at ${url.origin} does not answer: ${reasonOf(error)}.`);
  }
}
