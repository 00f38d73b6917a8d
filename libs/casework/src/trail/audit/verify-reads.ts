import type { EntityManager } from 'typeorm';
import { GENESIS } from '../../change/seal';
import { hashOfBatch, type ProtectedRead } from '../reads/protected-read';
import { READ_BATCHES, READ_CHAIN, STRAY_READS } from '../reads/reads.queries';
import { type Claim, type Cover, coverOf } from './cover';

interface StoredBatch {
  readonly seq: number;
  readonly writtenAt: string | Date;
  readonly entries: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly reads: readonly (Omit<ProtectedRead, 'at'> & { readonly place: number; readonly at: string })[];
}

export interface ReadsReport {
  readonly batches: number;
  readonly entries: number;
  /** The first batch that does not stand; null when all do. */
  readonly fault: ({ readonly batch: number; readonly reason: string } & Cover) | null;
}

type BatchFault = { readonly batch: number; readonly reason: string };
const BATCHES_AT_ONCE = 500;

/** Reads the chain of reads again, and holds it against what the roots have signed of it. */
export async function verifyReads(manager: EntityManager, claims: readonly Claim[]): Promise<ReadsReport> {
  const claimed = new Set(claims.map(({ length }) => length));
  const sound = new Map<number, string>();
  let [planted, fault]: [BatchFault | null, BatchFault | null] = [null, null];
  let [batches, entries] = [0, 0];
  let last: number | null = null;
  let previous = GENESIS;
  for (let found = BATCHES_AT_ONCE; found === BATCHES_AT_ONCE; ) {
    const page: StoredBatch[] = await manager.query(READ_BATCHES, [last, BATCHES_AT_ONCE]);
    for (const batch of page) {
      last = batch.seq;
      if (batch.seq < 1) {
        planted ??= { batch: batch.seq, reason: 'batch before the first' };
        continue;
      }
      fault ??= faultInBatch(batch, batches + 1, previous);
      if (!fault && claimed.has(batch.seq)) sound.set(batch.seq, batch.hash);
      previous = batch.hash;
      batches++;
      entries += batch.reads.length;
    }
    found = page.length;
  }
  const { length, ...cover } = coverOf(claims, (seq) => sound.get(seq));
  const { contradictedBy } = cover;
  const rewritten = contradictedBy && {
    batch: length + 1,
    reason: `not the reads that the root of ${contradictedBy.day} signed`,
  };
  fault ??= planted ?? (await faultAtEnd(manager, Math.max(last ?? 0, 0), previous)) ?? rewritten;
  return { batches, entries, fault: fault && { ...fault, ...cover } };
}

function faultInBatch(batch: StoredBatch, seq: number, previous: string): BatchFault | null {
  if (batch.seq !== seq) return { batch: seq, reason: 'batch missing' };
  if (batch.previousHash !== previous) return { batch: seq, reason: 'batch does not follow the one before it' };
  const { previousHash, writtenAt } = batch;
  const reads = batch.reads.map((read) => ({ ...read, at: new Date(read.at) }));
  const hash = hashOfBatch({ seq, writtenAt: new Date(writtenAt), previousHash, reads });
  const inPlace = batch.reads.every(({ place }, index) => place === index + 1);
  const asWritten = hash === batch.hash && reads.length === batch.entries && inPlace;
  return asWritten ? null : { batch: seq, reason: 'batch changed' };
}

async function faultAtEnd(manager: EntityManager, last: number, hash: string): Promise<BatchFault | null> {
  const [chain]: { batches: number; head: string }[] = await manager.query(READ_CHAIN);
  if (!chain) return { batch: last, reason: 'the row of the chain is gone' };
  if (chain.batches !== last)
    return { batch: last, reason: `the chain counts ${chain.batches} batches, ${last} are there` };
  if (chain.head !== hash) return { batch: last, reason: 'the chain does not end at the last batch' };
  const [stray]: { batch: number | null }[] = await manager.query(STRAY_READS);
  return stray?.batch != null ? { batch: stray.batch, reason: 'reads without their batch' } : null;
}
