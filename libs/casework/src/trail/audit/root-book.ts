import { addDays, type Day } from '@libs/rules';
import type { EntityManager } from 'typeorm';
import { GENESIS } from '../../change/seal';
import type { AuditKeys } from '../roots/audit-key';
import { readRoots } from '../roots/read-roots';
import type { RootExport } from '../roots/root-export';
import { HEADS_OF, ROOTS_SINCE } from '../roots/roots.queries';
import { faultInRoot, type SealedHead, type SignedRoot } from '../roots/signed-root';

export interface RootFault {
  readonly day: Day;
  readonly reason: string;
}

/** What a verification has to go by beside the database. */
export interface Evidence {
  /** Null: the signatures cannot be checked. */
  readonly keys: AuditKeys | null;
  /** Roots that were kept elsewhere; null: there are none. */
  readonly exported: RootExport | null;
  /** By then the roots of all days that are over must be there. */
  readonly now: Date;
}

/** All roots there are, here and in the exported file, sorted by whether their word is good. */
export interface RootBook {
  readonly inDatabase: readonly SignedRoot[];
  readonly faults: readonly RootFault[];
  /** Days whose root in the database stands by itself. */
  readonly standing: ReadonlyMap<Day, SignedRoot>;
  /** Roots of the exported file that stand, with their heads. */
  readonly kept: readonly RootExport['roots'][number][];
}

export async function readRootBook(
  manager: EntityManager,
  { keys, exported }: Pick<Evidence, 'keys' | 'exported'>,
): Promise<RootBook> {
  const inDatabase = await readRoots(manager, ROOTS_SINCE, [null]);
  const faults: RootFault[] = faultsInOrder(inDatabase);
  const standing = new Map<Day, SignedRoot>();
  for (const root of inDatabase) {
    const heads: SealedHead[] = await manager.query(HEADS_OF, [root.day]);
    const reason = faultInRoot(root, heads, keys);
    if (reason) faults.push({ day: root.day, reason });
    else standing.set(root.day, root);
  }
  const kept: RootExport['roots'] = [];
  for (const one of exported?.roots ?? []) {
    const { heads, ...root } = one;
    const reason = faultInRoot(root, heads, keys);
    if (reason) faults.push({ day: root.day, reason: `in the exported file: ${reason}` });
    else kept.push(one);
  }
  faults.push(...faultsAgainst(kept, inDatabase));
  return { inDatabase, faults: faults.sort(byDay), standing, kept };
}

/** Roots that are missing between others, or before the first. */
function faultsInOrder(roots: readonly SignedRoot[]): RootFault[] {
  return roots.flatMap(({ day, previousHash }, index) => {
    const before = roots[index - 1];
    if (previousHash !== (before?.hash ?? GENESIS)) return [{ day, reason: 'does not follow the root before it' }];
    return before && addDays(before.day, 1) !== day ? [{ day, reason: 'roots are missing before it' }] : [];
  });
}

/** What was kept elsewhere and is no longer here, or no longer the same. */
function faultsAgainst(kept: readonly SignedRoot[], inDatabase: readonly SignedRoot[]): RootFault[] {
  const here = new Map(inDatabase.map(({ day, hash }) => [day, hash]));
  return kept.flatMap(({ day, hash }) => {
    if (!here.has(day)) return [{ day, reason: 'it was exported, and is gone' }];
    return here.get(day) === hash ? [] : [{ day, reason: 'it is not the root that was exported' }];
  });
}

function byDay(one: RootFault, other: RootFault): number {
  return one.day < other.day ? -1 : Number(one.day > other.day);
}
