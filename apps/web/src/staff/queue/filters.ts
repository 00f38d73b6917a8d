import type { CaseItem, CaseQuery } from '@libs/contracts';

/** Which cases of the queue are asked for. */
export type Filters = Pick<CaseQuery, 'queue' | 'state' | 'kind' | 'q'>;

export const AWAITING_SIGNATURE = 'awaiting_signature';

/** What waits for a signature has its own list; a search finds it wherever it is. */
export function inList({ state, q }: Filters): (item: CaseItem) => boolean {
  const together = state !== undefined || q !== undefined;
  return (item) => together || item.state !== AWAITING_SIGNATURE;
}
