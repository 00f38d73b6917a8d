import { addDays, type Day, startOfDay } from '@libs/rules';
import { faultIn, faultInChain } from '../fault-in-trail';
import type { StoredTrail, TrailFault } from '../stored-trail';
import { type Claim, type Cover, coverOf } from './cover';

/** The days for which there are roots; null: none. */
export type SealedDays = { readonly first: Day; readonly last: Day } | null;

/** What is wrong with a case, by its own chain, by what is kept apart from it or by what roots have signed of it; null when nothing is. */
export function faultInCase(
  trail: StoredTrail,
  kept: TrailFault | undefined,
  claims: readonly Claim[],
  sealed: SealedDays,
): (TrailFault & Cover) | null {
  const inChain = faultInChain(trail);
  const sound = inChain ? inChain.seq - 1 : trail.events.length;
  const { length, wholeUntil, contradictedBy } = coverOf(claims, (seq) =>
    seq <= sound ? trail.events[seq - 1]?.hash : undefined,
  );
  const rewritten = contradictedBy && {
    seq: length + 1,
    reason: `not the history that the root of ${contradictedBy.day} signed`,
  };
  const fault = faultIn(trail) ?? kept ?? rewritten ?? backdatedIn(trail, claims, sealed);
  return fault && { ...fault, wholeUntil, contradictedBy };
}

/** An event that claims a day which had been signed without it: it was written later. */
function backdatedIn({ events }: StoredTrail, claims: readonly Claim[], sealed: SealedDays): TrailFault | null {
  if (!sealed) return null;
  let signed = 0;
  for (const { day, length } of [...claims, { day: addDays(sealed.last, 1), length: events.length }]) {
    const dayBegan = startOfDay(day).getTime();
    // The first root covers whatever was before it.
    const early =
      day > sealed.first && events.slice(signed, length).find(({ at }) => new Date(at).getTime() < dayBegan);
    if (early) return { seq: early.seq, reason: `dated before ${day}, in days that were signed without it` };
    signed = length;
  }
  return null;
}
