import { type Answered, no, TO_BE_READ, unclear, yes } from './answer';
import type { Asked } from './asked';

/** From how many people on a letter is collective (LTCD Đ.29; TT 06/2025/TT-TTCP, notes of 01/TCD). */
const COLLECTIVE = 5;
/** Up to ten people name one or two representatives, more than ten up to five (LTCD Đ.29). */
const SMALL_GROUP = 10;

export function mostRepresentatives(people: number): number {
  return people <= SMALL_GROUP ? 2 : 5;
}

/** Has a group named as many representatives as it may? Who they are stands in the letter. */
export function group({ facts: { signs } }: Asked): Answered {
  const { group: found } = signs;
  if (!found) return TO_BE_READ;
  const { count } = found;
  if (count >= COLLECTIVE) return unclear({ code: 'group_of', count, most: mostRepresentatives(count) });
  return few(found);
}

/** Have all of a group signed the mandate of its representatives? It comes on paper, with the signed letter. */
export function mandate({ facts: { signs, signedOn } }: Asked): Answered {
  const { group: found } = signs;
  if (!found) return TO_BE_READ;
  if (found.count < COLLECTIVE) return few(found);
  return signedOn ? unclear({ code: 'mandate_unseen', count: found.count }) : no({ code: 'only_online_letter' });
}

/** A number the sender was asked for is one of people; one read in the text may be of households. */
function few({ count, from }: NonNullable<Asked['facts']['signs']['group']>): Answered {
  return from === 'stated' ? yes({ code: 'fewer_than_five', count }) : unclear({ code: 'fewer_than_five', count });
}
