import { commitmentTo, heldAgainst } from '@libs/casework';
import { allWordsOf } from '../intake/all-words';
import { foldForSearch } from '../intake/submission';
import { type Petition, statedIn } from './petition-content';
import { PETITIONS_TO_HOLD } from './petitions.queries';

/** A petition as it lies in its table; of an encrypted one, the SHA-256 of its box. */
type StoredPetition = Petition & { readonly caseId: string; readonly boxHash: string | null };

/** What citizens sent: in plain it is what the first event was bound to, encrypted it lies in the box that an event tells of. */
export const keptPetitions = heldAgainst<StoredPetition>(PETITIONS_TO_HOLD, ({ events }, [row]) => {
  const [first] = events;
  if (!first) return null;
  if (!row) return { seq: first.seq, reason: 'the letter is gone' };
  const boxed = events.findLast(({ data }) => data.commitments?.contentBox !== undefined);
  const inBox = boxed?.data.commitments?.contentBox;
  if (row.boxHash !== null) {
    // Earlier releases said nothing of the box; of a letter that came since, no step closed one.
    const unknown = boxed === undefined && first.data.commitments?.stated === undefined;
    return unknown || row.boxHash === inBox
      ? null
      : { seq: boxed?.seq ?? first.seq, reason: 'the letter is not in the box in which it was put' };
  }
  if (boxed) return { seq: boxed.seq, reason: 'the letter was encrypted, and lies in plain' };
  const { letter, stated } = first.data.commitments ?? {};
  if (letter !== undefined && letter !== commitmentTo(row.text, row.salt))
    return { seq: first.seq, reason: 'the letter is not the one that came' };
  if (stated !== undefined && stated !== commitmentTo(statedIn(row), row.salt)) {
    return { seq: first.seq, reason: 'what was stated with the letter is not what came' };
  }
  const subject = events.findLast(({ data }) => data.fields?.subject !== undefined);
  if (row.subject !== (subject?.data.fields?.subject ?? null)) {
    return { seq: subject?.seq ?? first.seq, reason: 'the letter has a subject that nobody gave it' };
  }
  return row.search === foldForSearch(allWordsOf(row))
    ? null
    : { seq: first.seq, reason: 'the letter is not looked up by its own words' };
});
