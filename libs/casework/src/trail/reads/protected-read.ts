import type { ProtectedThing } from '@libs/contracts';
import { digestOf } from '../digest';

/** One member of staff was shown one kind of protected thing of one case. */
export interface ProtectedRead {
  readonly at: Date;
  readonly accountId: string;
  readonly caseId: string;
  readonly thing: ProtectedThing;
}

/** Reads that were written together. */
export interface ReadBatch {
  /** 1 for the first. */
  readonly seq: number;
  readonly writtenAt: Date;
  readonly previousHash: string;
  readonly reads: readonly ProtectedRead[];
}

/** SHA-256 over the batch in canonical JSON (RFC 8785), the previous batch's hash included. */
export function hashOfBatch({ seq, writtenAt, previousHash, reads }: ReadBatch): string {
  const said = reads.map(({ at, accountId, caseId, thing }) => ({ at: at.toISOString(), accountId, caseId, thing }));
  return digestOf({ seq, writtenAt: writtenAt.toISOString(), previousHash, reads: said });
}
