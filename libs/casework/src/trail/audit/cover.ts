import type { Day } from '@libs/rules';
import { GENESIS } from '../../change/seal';

/** When something was signed: the day a root speaks of (Asia/Ho_Chi_Minh), and the instant it was signed (ISO 8601, UTC). */
export interface Sealing {
  readonly day: Day;
  readonly sealedAt: string;
}

/** What a signed root says of a chain: so long it was, and so it ended. */
export interface Claim extends Sealing {
  readonly length: number;
  readonly head: string;
}

/** Since when tampering is provable. */
export interface Cover {
  /** The last root whose word the chain still keeps: up to there it is as it was signed. Null: none. */
  readonly wholeUntil: Sealing | null;
  /** The first root that the chain gives the lie: what it signed was changed after that. Null: none. */
  readonly contradictedBy: Sealing | null;
}

export interface Held extends Cover {
  /** How many links the last root that holds covers. */
  readonly length: number;
}

/** Holds a chain against its claims, in the order of their days; `hashAt` gives the hash of a link that is sound. */
export function coverOf(claims: readonly Claim[], hashAt: (length: number) => string | undefined): Held {
  let holding: Claim | null = null;
  for (const claim of claims) {
    const kept = claim.length === 0 ? claim.head === GENESIS : claim.head === hashAt(claim.length);
    if (!kept) return held(holding, claim);
    holding = claim;
  }
  return held(holding, null);
}

function held(holding: Claim | null, contradicting: Claim | null): Held {
  return { wholeUntil: sealingOf(holding), contradictedBy: sealingOf(contradicting), length: holding?.length ?? 0 };
}

function sealingOf(claim: Claim | null): Sealing | null {
  return claim && { day: claim.day, sealedAt: claim.sealedAt };
}
