import type { Day } from '@libs/rules';
import type { DataSource, EntityManager } from 'typeorm';
import { readTrails } from '../read-trails';
import { EVENTS_WITHOUT_FILE } from '../trail.queries';
import type { BrokenCase } from '../verify-trail';
import { CaseClaims } from './case-claims';
import { type Claim, type Cover, coverOf } from './cover';
import { faultInCase, type SealedDays } from './fault-in-case';
import { faultsInKept, type HoldKept } from './kept-apart';
import { keptTexts } from './kept-texts';
import { missingRoot } from './missing-root';
import { type Evidence, type RootBook, type RootFault, readRootBook } from './root-book';
import { type ReadsReport, verifyReads } from './verify-reads';

/** A case whose trail does not stand, and since when that is provable. `trackingCode` is null when its file is gone. */
export type AuditedCase = Omit<BrokenCase, 'trackingCode'> & { readonly trackingCode: string | null } & Cover;

export interface AuditReport {
  readonly cases: number;
  readonly events: number;
  readonly broken: readonly AuditedCase[];
  readonly roots: {
    readonly count: number;
    /** Days in Asia/Ho_Chi_Minh; null when nothing was ever signed. */
    readonly first: Day | null;
    readonly last: Day | null;
    readonly signaturesChecked: boolean;
    readonly faults: readonly RootFault[];
  };
  readonly reads: ReadsReport;
}

/**
 * Verifies everything of the trail from one snapshot: every case's chain against its file and clocks and against what
 * this lib and those of higher tiers keep apart from it, the chain of reads, and both chains against the signed roots, here and kept elsewhere.
 * Reads only, and opens no box.
 */
export function verifyAudit(
  database: DataSource,
  evidence: Evidence,
  ...keepers: readonly HoldKept[]
): Promise<AuditReport> {
  return database.transaction('REPEATABLE READ', async (manager) => {
    const book = await readRootBook(manager, evidence);
    const checked = await verifyCases(manager, book, [keptTexts, ...keepers]);
    const { inDatabase: roots } = book;
    const missing = await missingRoot(manager, roots, evidence);
    return {
      ...checked,
      roots: {
        count: roots.length,
        first: roots[0]?.day ?? null,
        last: roots.at(-1)?.day ?? null,
        signaturesChecked: evidence.keys !== null,
        faults: missing ? [...book.faults, missing] : book.faults,
      },
      reads: await verifyReads(manager, readClaims(book)),
    };
  });
}

async function verifyCases(
  manager: EntityManager,
  book: RootBook,
  keepers: readonly HoldKept[],
): Promise<Pick<AuditReport, 'cases' | 'events' | 'broken'>> {
  const claims = new CaseClaims(manager, book);
  const sealed = sealedDays(book);
  const broken: AuditedCase[] = [];
  let [cases, events] = [0, 0];
  for await (const trails of readTrails(manager)) {
    const caseIds = trails.map(({ id }) => id);
    const signed = await claims.of(caseIds);
    const kept = await faultsInKept(manager, keepers, trails);
    for (const trail of trails) {
      cases++;
      events += trail.events.length;
      const fault = faultInCase(trail, kept.get(trail.id), signed.get(trail.id) ?? [], sealed);
      if (fault) broken.push({ caseId: trail.id, trackingCode: trail.trackingCode, ...fault });
    }
  }
  return { cases, events, broken: [...broken, ...(await goneCases(manager, claims))] };
}

/** Cases whose file is not there: known by a root that signed their head, or by events that were left behind. */
async function goneCases(manager: EntityManager, claims: CaseClaims): Promise<AuditedCase[]> {
  const signed = await claims.ofGone();
  const left: { caseId: string }[] = await manager.query(EVENTS_WITHOUT_FILE);
  const gone = new Set([...signed.keys(), ...left.map(({ caseId }) => caseId)]);
  return [...gone].map((caseId) => {
    const { wholeUntil, contradictedBy } = coverOf(signed.get(caseId) ?? [], () => undefined);
    return { caseId, trackingCode: null, seq: 0, reason: 'the case is gone', wholeUntil, contradictedBy };
  });
}

/** The days whose roots tell what they held; where one of them does not stand, nobody is accused of its silence. */
function sealedDays({ inDatabase, faults }: RootBook): SealedDays {
  if (faults.length > 0) return null;
  const [first, last] = [inDatabase[0], inDatabase.at(-1)];
  return first && last ? { first: first.day, last: last.day } : null;
}

/** What the roots whose word is good say of the chain of reads, in the order of their days. */
function readClaims({ standing, kept }: RootBook): Claim[] {
  const believed = new Map([...standing, ...kept.map((root) => [root.day, root] as const)]);
  return [...believed.values()]
    .map(({ day, sealedAt, readBatches: length, readHead: head }) => ({ day, sealedAt, length, head }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}
