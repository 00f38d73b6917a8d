import type { AskedOpenings } from '@libs/contracts';

/** A request that waits for a custodian. */
export type Asked = AskedOpenings['items'][number];
