import { z } from 'zod';

const owed = z.object({ outboxId: z.uuid(), caseId: z.uuid() });
const nothing = z.object({});

export interface JobSpec {
  /** BullMQ queue; one worker per queue and process. */
  readonly queue: 'routing' | 'clock';
  readonly payload: z.ZodType;
  /** How often the outbox sends it again before it is marked failed; the pause doubles from `retryMs`. */
  readonly attempts: number;
  readonly retryMs: number;
  /** Present for work that nobody owes but the clock: repeated every so many milliseconds. */
  readonly everyMs?: number;
}

/**
 * Every job there is. A worker refuses to start if one has no handler or two. Payloads carry ids only. Retries are the
 * outbox's, not BullMQ's: the database remembers what is owed, the queue only carries it.
 */
export const JOBS = {
  'route-petition': { queue: 'routing', payload: owed, attempts: 8, retryMs: 1_000 },
  'climb-ladder': { queue: 'clock', payload: owed, attempts: 8, retryMs: 1_000 },
  'succeed-case': { queue: 'clock', payload: owed, attempts: 8, retryMs: 1_000 },
  'recount-case': { queue: 'clock', payload: owed, attempts: 8, retryMs: 1_000 },
  'sweep-deadlines': { queue: 'clock', payload: nothing, attempts: 1, retryMs: 0, everyMs: 60_000 },
  'sweep-calendar': { queue: 'clock', payload: nothing, attempts: 1, retryMs: 0, everyMs: 60_000 },
  'sweep-ladders': { queue: 'clock', payload: nothing, attempts: 1, retryMs: 0, everyMs: 60_000 },
  'sweep-successions': { queue: 'clock', payload: nothing, attempts: 1, retryMs: 0, everyMs: 3_600_000 },
  'seal-trail': { queue: 'clock', payload: nothing, attempts: 1, retryMs: 0, everyMs: 3_600_000 },
  'sweep-vault': { queue: 'clock', payload: nothing, attempts: 1, retryMs: 0, everyMs: 60_000 },
  'forget-expired': { queue: 'clock', payload: nothing, attempts: 1, retryMs: 0, everyMs: 3_600_000 },
} as const satisfies Record<string, JobSpec>;

export type JobName = keyof typeof JOBS;
export type JobPayload<Name extends JobName> = z.infer<(typeof JOBS)[Name]['payload']>;
