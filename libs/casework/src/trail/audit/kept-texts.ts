import { CONTENT_FIELDS } from '@libs/rules';
import { boxNameOf } from '../../change/commitment';
import { BOXES_OF_TEXTS } from '../trail.queries';
import { heldAgainst } from './kept-apart';

interface StoredText {
  readonly caseId: string;
  readonly seq: number;
  readonly field: string;
  readonly hash: string;
}

/** What was written in steps: every commitment has its words, in the box they were put in; no words came without a step. */
export const keptTexts = heldAgainst<StoredText>(BOXES_OF_TEXTS, ({ events }, texts) => {
  const there = new Map(texts.map(({ seq, field, hash }) => [`${seq} ${field}`, hash]));
  for (const { seq, data } of events) {
    for (const field of CONTENT_FIELDS) {
      if (data.commitments?.[field] === undefined) continue;
      const hash = there.get(`${seq} ${field}`);
      const told = data.commitments[boxNameOf(field)];
      if (hash === undefined) return { seq, reason: `the words of its ${field} are gone` };
      if (told !== undefined && told !== hash)
        return { seq, reason: `the words of its ${field} are not those that were written` };
      there.delete(`${seq} ${field}`);
    }
  }
  const [stray] = there.keys();
  return stray === undefined ? null : { seq: Number.parseInt(stray, 10), reason: 'words that no step wrote' };
});
