import type { EntityManager } from 'typeorm';
import { HEADS_OF_CASES, HEADS_OF_GONE } from '../roots/roots.queries';
import type { SealedHead } from '../roots/signed-root';
import type { Claim } from './cover';
import type { RootBook } from './root-book';

type ClaimsOfCases = Map<string, Claim[]>;

/** What the roots whose word is good have signed of each case; an exported root speaks for its day. */
export class CaseClaims {
  private readonly exported: ClaimsOfCases = new Map();
  private readonly exportedDays: ReadonlySet<string>;

  constructor(
    private readonly manager: EntityManager,
    private readonly book: RootBook,
  ) {
    this.exportedDays = new Set(book.kept.map(({ day }) => day));
    for (const { day, sealedAt, heads } of book.kept) {
      for (const { caseId, events, head } of heads) add(this.exported, caseId, { day, sealedAt, length: events, head });
    }
  }

  /** Each case's claims in the order of their days; a case that is asked for is one that is there. */
  async of(caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly Claim[]>> {
    const claims = this.stored(await this.manager.query(HEADS_OF_CASES, [caseIds]));
    for (const caseId of caseIds) {
      for (const claim of this.exported.get(caseId) ?? []) add(claims, caseId, claim);
      this.exported.delete(caseId);
    }
    return sorted(claims);
  }

  /** Of cases that are no longer there. Ask when every case that is there has been asked for. */
  async ofGone(): Promise<ReadonlyMap<string, readonly Claim[]>> {
    const claims = this.stored(await this.manager.query(HEADS_OF_GONE));
    for (const [caseId, own] of this.exported) for (const claim of own) add(claims, caseId, claim);
    return sorted(claims);
  }

  private stored(heads: readonly (SealedHead & { readonly day: string })[]): ClaimsOfCases {
    const claims: ClaimsOfCases = new Map();
    for (const { caseId, events, head, day } of heads) {
      const root = this.exportedDays.has(day) ? undefined : this.book.standing.get(day);
      if (root) add(claims, caseId, { day, sealedAt: root.sealedAt, length: events, head });
    }
    return claims;
  }
}

function add(claims: ClaimsOfCases, caseId: string, claim: Claim): void {
  const own = claims.get(caseId);
  if (own) own.push(claim);
  else claims.set(caseId, [claim]);
}

function sorted(claims: ClaimsOfCases): ClaimsOfCases {
  for (const own of claims.values()) own.sort((one, other) => (one.day < other.day ? -1 : 1));
  return claims;
}
