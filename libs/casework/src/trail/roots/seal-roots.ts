import { addDays, type Day, dayOf, endOfDay } from '@libs/rules';
import type { DataSource, EntityManager } from 'typeorm';
import { GENESIS } from '../../change/seal';
import { READ_CHAIN } from '../reads/reads.queries';
import type { AuditKeys } from './audit-key';
import { readRoots } from './read-roots';
import { HEADS_TO_SEAL, KEEP_HEADS, KEEP_ROOT, LAST_ROOT, TRY_TO_SEAL } from './roots.queries';
import { headsRootOf, type SealedHead, type SignedRoot, signRoot } from './signed-root';

/**
 * A day is sealed this long after its end (milliseconds): what was begun before midnight has then been committed, so
 * that an event which claims a sealed day and is not in its root was written afterwards.
 */
export const SETTLED_AFTER_MS = 10 * 60_000;
const HEADS_AT_ONCE = 20_000;

/**
 * Signs a root for every day (Asia/Ho_Chi_Minh) that is over and has none yet, oldest first, each from a snapshot of its
 * own; the first root ever is yesterday's, over all that was before. Returns the days. Safe to call at any time and from
 * several processes.
 */
export async function sealRoots(database: DataSource, keys: AuditKeys, now: Date): Promise<Day[]> {
  const yesterday = addDays(dayOf(new Date(now.getTime() - SETTLED_AFTER_MS)), -1);
  const sealed: Day[] = [];
  for (;;) {
    const root = await database.transaction('REPEATABLE READ', (manager) => sealNext(manager, keys, now, yesterday));
    if (!root) return sealed;
    sealed.push(root.day);
  }
}

async function sealNext(manager: EntityManager, keys: AuditKeys, now: Date, last: Day): Promise<SignedRoot | null> {
  const [lock]: { free: boolean }[] = await manager.query(TRY_TO_SEAL);
  if (!lock?.free) return null;
  const [previous] = await readRoots(manager, LAST_ROOT);
  const day = previous ? addDays(previous.day, 1) : last;
  if (day > last) return null;
  const heads: SealedHead[] = await manager.query(HEADS_TO_SEAL, [endOfDay(day)]);
  const [reads]: { batches: number; head: string }[] = await manager.query(READ_CHAIN);
  const said = {
    day,
    sealedAt: now.toISOString(),
    cases: heads.length,
    headsRoot: headsRootOf(heads),
    readBatches: reads?.batches ?? 0,
    readHead: reads?.head ?? GENESIS,
    previousHash: previous?.hash ?? GENESIS,
  };
  return keep(manager, signRoot(said, keys), heads);
}

async function keep(manager: EntityManager, root: SignedRoot, heads: readonly SealedHead[]): Promise<SignedRoot> {
  for (let first = 0; first < heads.length; first += HEADS_AT_ONCE) {
    await manager.query(KEEP_HEADS, [root.day, JSON.stringify(heads.slice(first, first + HEADS_AT_ONCE))]);
  }
  const { day, sealedAt, cases, headsRoot, readBatches, readHead, previousHash, keyId, hash, signature } = root;
  const row = [day, sealedAt, cases, headsRoot, readBatches, readHead, previousHash, keyId, hash, signature];
  await manager.query(KEEP_ROOT, row);
  return root;
}
