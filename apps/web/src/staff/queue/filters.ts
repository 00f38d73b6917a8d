import type { CaseQuery } from '@libs/contracts';

/** Which cases of the queue are asked for. */
export type Filters = Pick<CaseQuery, 'state' | 'kind' | 'q'> & { readonly queue: 'mine' | 'closed' };

export const AWAITING_SIGNATURE = 'awaiting_signature';

/** What waits for a signature has its own list; a search finds it wherever it is. */
export function listOf({ queue, state, q }: Filters): CaseQuery['queue'] {
  return queue === 'mine' && state === undefined && q === undefined ? 'todo' : queue;
}
