import { heldAgainst } from '@libs/casework';
import { SUBMITTERS_TO_HOLD } from './submitters.queries';

interface StoredSubmitter {
  readonly caseId: string;
  readonly sealed: boolean;
  /** In a box of the case's own key. */
  readonly boxed: boolean;
  /** In a box for custodians. */
  readonly sealedBox: boolean;
  /** Sealed boxes of others who were named. */
  readonly named: number;
}

/**
 * Who sent each case, and whom they named for protection: that all of them are still there. Sealed boxes are made anew for
 * each new custodian without a step, so what is in them is not compared.
 */
export const keptSubmitters = heldAgainst<StoredSubmitter>(SUBMITTERS_TO_HOLD, ({ events }, [row]) => {
  const [first] = events;
  if (!first) return null;
  const { seq } = first;
  if (!row) return { seq, reason: 'the submitter is gone' };
  if (row.sealed ? !row.sealedBox : !row.boxed) return { seq, reason: 'the box of the submitter is gone' };
  if (row.sealed && row.boxed) return { seq, reason: 'the submitter is sealed, and lies in an open box' };
  const naming = events.filter(({ data }) => data.commitments?.persons !== undefined);
  const last = naming[row.named];
  return last ? { seq: last.seq, reason: 'the sealed names of those to protect are gone' } : null;
});
