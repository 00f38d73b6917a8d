import type { CaseQuery } from '@libs/contracts';

/** Which cases of the queue are asked for. */
export type Filters = Pick<CaseQuery, 'queue' | 'state' | 'kind' | 'q'>;
