import { canStandFor, type PhraseMatch, type Words } from '@libs/rules';
import type { Named, PlaceIndex } from './place-index';

/** A name found in a text, before anything is known of what it is there for. */
export interface Mention {
  /** Index of its first word, and of the word after its last. */
  readonly from: number;
  readonly to: number;
  readonly named: Named;
  /** Written as a name, in a text where capitals say something. */
  readonly capital: boolean;
}

/** The names of a text, longest first at each word and never overlapping: "may Đáp Cầu" is not "Đáp Cầu". */
export function mentionsIn(words: Words, index: PlaceIndex): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < words.list.length; ) {
    const mention = longestAt(at, words, index);
    if (mention) found.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return found;
}

function longestAt(from: number, words: Words, index: PlaceIndex): Mention | undefined {
  const matches = index.names
    .startingAt(words.list, from)
    .filter((match) => isWritten(match, words) && isTold(match, words));
  const to = Math.max(...matches.map((match) => match.to));
  const meanings = matches.filter((match) => match.to === to).map((match) => match.value);
  const named = meanings.length > 0 ? merged(meanings) : undefined;
  return named && { from, to, named, capital: isCapital(words, from, to, named.kind) };
}

/** A ward's own name outweighs places and traps of that name; places of one name count together. */
function merged(meanings: readonly Named[]): Named | undefined {
  const ward = meanings.filter(({ kind, wards }) => kind === 'ward' && wards.length > 0);
  const same = ward.length > 0 ? ward : meanings;
  const [first] = same;
  return first && { ...first, wards: [...new Set(same.flatMap(({ wards }) => wards))].sort() };
}

function isWritten({ words: name, from }: PhraseMatch<Named>, words: Words): boolean {
  return name.every((word, i) => {
    const written = words.list[from + i];
    return written !== undefined && canStandFor(written, word) && (i === 0 || written.gap !== 'stop');
  });
}

/** "phố Và" is a place, "phố và vỉa hè" is not: the short name must be capital where capitals say something. */
function isTold({ value, to }: PhraseMatch<Named>, words: Words): boolean {
  if (!value.shape.short || value.kind === 'trap') return true;
  const last = words.list[to - 1];
  return last !== undefined && (/^\d/.test(last.plain) || (last.capital && !words.shouted));
}

/** A ward or a person has capitals throughout; of a landmark often only the first word has one ("khu Thành cổ"). */
function isCapital(words: Words, from: number, to: number, kind: Named['kind']): boolean {
  if (words.shouted) return false;
  const [first, ...others] = words.list.slice(from, to).map((word) => word.capital || /^\d/.test(word.plain));
  const opensSentence = from === 0 || words.list[from]?.gap === 'stop';
  return first === true && (others.every((capital) => capital) || (kind === 'place' && !opensSentence));
}
