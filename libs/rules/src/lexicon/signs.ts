import { type PhraseMatch, PhraseTrie } from './phrase-trie';
import type { Word, Words } from './words';

/** A row of a lexicon: phrases that are a sign alone, or only with one of `near` at most `within` words away. */
export interface Sign {
  readonly id: string;
  readonly phrases: readonly string[];
  readonly near?: readonly string[];
  readonly within?: number;
  /** The phrases are other, common words once their diacritics are gone ("cháy", fire; "chạy", to run). */
  readonly accentedOnly?: true;
}

export interface SignTable {
  readonly signs: readonly Sign[];
  /** Longer phrases in which the words of a sign mean something else. */
  readonly neutral: readonly string[];
}

/** Phrases written in one line, with commas between: a lexicon is read and mended as prose, not as code. */
export const listed = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

type Part = { readonly role: 'neutral' } | { readonly role: 'phrase' | 'near'; readonly sign: Sign };

const DEFAULT_WITHIN = 8;
const NEVER = Number.NEGATIVE_INFINITY;

/** Reads texts by one table of signs: linear in the length of the text, whatever the text. */
export class SignReader {
  private readonly trie = new PhraseTrie<Part>();

  constructor(private readonly table: SignTable) {
    for (const phrase of table.neutral) this.trie.add(phrase, { role: 'neutral' });
    for (const sign of table.signs) {
      for (const phrase of sign.phrases) this.trie.add(phrase, { role: 'phrase', sign });
      for (const phrase of sign.near ?? []) this.trie.add(phrase, { role: 'near', sign });
    }
  }

  /** The ids of the signs that are there, in the order of the table. */
  read(words: Words): string[] {
    const present = new Set<Sign>();
    const lastPhrase = new Map<Sign, number>();
    const lastNear = new Map<Sign, number>();
    let neutralUntil = 0;
    for (let at = 0; at < words.list.length; at += 1) {
      const matches = this.trie.startingAt(words.list, at).filter((match) => fits(match, words));
      for (const { value, to } of matches) if (value.role === 'neutral') neutralUntil = Math.max(neutralUntil, to);
      for (const { value, to } of matches) {
        if (value.role === 'neutral' || to <= neutralUntil) continue;
        const { sign, role } = value;
        (role === 'phrase' ? lastPhrase : lastNear).set(sign, at);
        const apart = Math.abs((lastPhrase.get(sign) ?? NEVER) - (lastNear.get(sign) ?? Number.POSITIVE_INFINITY));
        const complete = sign.near ? apart <= (sign.within ?? DEFAULT_WITHIN) : role === 'phrase';
        if (complete) present.add(sign);
      }
    }
    return this.table.signs.filter((sign) => present.has(sign)).map(({ id }) => id);
  }
}

/** Written with the right diacritics; or without, in a text that has none, when the bare words still mean this. */
function fits({ words: phrase, value, from }: PhraseMatch<Part>, words: Words): boolean {
  const exact = phrase.every((word, index) => isWritten(words.list[from + index], word));
  if (exact) return true;
  const bareWillDo = value.role === 'neutral' || value.sign.accentedOnly !== true;
  return words.unaccented && bareWillDo && phrase.every((_, index) => isBare(words.list[from + index]));
}

const isWritten = (written: Word | undefined, word: Word) => written?.accented === word.accented;
const isBare = (written: Word | undefined) => written !== undefined && written.accented === written.plain;
