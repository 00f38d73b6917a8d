import { JOBS, type JobSpec } from '@libs/contracts';
import { page, slugs, table } from './markdown';

export function jobsPage(): string {
  return page(
    'Jobs',
    'Work owed stands in `outbox` until its effect is made; BullMQ carries it. Work nobody owes but the clock repeats.',
    table(
      ['job', 'queue', 'comes from', 'tries', 'pause before the second'],
      Object.entries<JobSpec>(JOBS).map(([job, { queue, everyMs, attempts, retryMs }]) => [
        slugs([job]),
        slugs([queue]),
        everyMs === undefined ? 'a step, through the outbox' : `the clock, every ${everyMs / 1_000} s`,
        String(attempts),
        attempts > 1 ? `${retryMs / 1_000} s, then doubling` : '',
      ]),
    ),
  );
}
