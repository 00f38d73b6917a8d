import type { MissingSignature } from '@libs/contracts';
import { dayOf, SIGNATURE } from '@libs/rules';

/** What the citizen is told of a letter that waits for its signature. */
export function missingSignature(receivedAt: Date, by: Date): MissingSignature {
  return { means: [...SIGNATURE.means], by: dayOf(by), keptAs: dayOf(receivedAt), basis: SIGNATURE.basis };
}
