import { type Word, wordsOf } from './words';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly entries: Entry<T>[];
}

interface Entry<T> {
  /** The phrase as it was added, to check diacritics against. */
  readonly words: readonly Word[];
  readonly value: T;
}

export interface PhraseMatch<T> extends Entry<T> {
  /** Index of the first word, and of the word after the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Many phrases looked up at once: a tree over words, built once, walked once for each word of a text. The work is the
 * length of the text times the longest phrase, whatever the number of phrases.
 */
export class PhraseTrie<T> {
  private readonly root: Node<T> = { next: new Map(), entries: [] };

  add(phrase: string, value: T): void {
    const words = wordsOf(phrase).list;
    let node = this.root;
    for (const { plain } of words) {
      const next: Node<T> = node.next.get(plain) ?? { next: new Map(), entries: [] };
      node.next.set(plain, next);
      node = next;
    }
    if (words.length > 0) node.entries.push({ words, value });
  }

  /** Every phrase that begins at word `from`, shortest first, compared without diacritics. */
  startingAt(list: readonly Word[], from: number): readonly PhraseMatch<T>[] {
    let node = this.root.next.get(list[from]?.plain ?? '');
    if (node === undefined) return NONE;
    const found: PhraseMatch<T>[] = [];
    for (let to = from + 1; node !== undefined; to += 1) {
      for (const { words, value } of node.entries) found.push({ words, value, from, to });
      node = node.next.get(list[to]?.plain ?? '');
    }
    return found;
  }
}

/** Most words begin no phrase: they share one empty answer. */
const NONE: readonly never[] = [];
