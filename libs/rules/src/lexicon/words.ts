/** One word of a text, in the two forms in which names and signs are compared. */
export interface Word {
  /** Lower case with its diacritics; the tone is moved behind the letters, so that "hòa" and "hoà" are one word. */
  readonly accented: string;
  /** Lower case without diacritics, `đ` as `d`: what is typed on a keyboard without Vietnamese. */
  readonly plain: string;
  readonly capital: boolean;
  /** What stands between this word and the one before it. */
  readonly gap: 'none' | 'comma' | 'stop';
  /** Offsets into `Words.text`. */
  readonly start: number;
  readonly end: number;
}

export interface Words {
  /** The cleaned text: NFC, without invisible control characters. */
  readonly text: string;
  readonly list: readonly Word[];
  /** Hardly a diacritic in the whole text: its words can be read only without them. */
  readonly unaccented: boolean;
  /** Written in capitals throughout: a capital letter says nothing about names. */
  readonly shouted: boolean;
}

const INVISIBLE = /\p{Cf}/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /\p{M}/gu;
const ASCII = /^[\x20-\x7e]*$/;
const STOP = /[.!?;:\n\r\u2028\u2029]/;
const VISIBLE_GAP = /\S/;
const SPACE = 32;
/** Up to one word in ten with a diacritic still counts as typed without: a pasted name does not change the keyboard. */
const UNACCENTED_SHARE = 0.1;
const SHOUTED_SHARE = 0.8;

/**
 * Cuts a text into comparable words. Unicode normalisation is the platform's own; only the tone placement and `đ`, which
 * Unicode leaves alone, are handled here. Linear in the length of the text.
 */
export function wordsOf(source: string): Words {
  const text = source.normalize('NFC').replace(INVISIBLE, '');
  const list: Word[] = [];
  let before = 0;
  let marked = 0;
  let shouted = 0;
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const start = match.index;
    const { accented, plain, capital, shouts } = folded(written);
    if (accented !== plain) marked += 1;
    if (shouts) shouted += 1;
    list.push({ accented, plain, capital, gap: gapOf(text, before, start), start, end: start + written.length });
    before = start + written.length;
  }
  return {
    text,
    list,
    unaccented: marked <= list.length * UNACCENTED_SHARE,
    shouted: list.length > 2 && shouted >= list.length * SHOUTED_SHARE,
  };
}

/**
 * May a written word stand for a word of a name? Diacritics that are there must be right ("sơn", paint, is not "sờn");
 * a word typed without any may stand for every accentuation.
 */
export function canStandFor(written: Word, name: Word): boolean {
  return written.plain === name.plain && (written.accented === name.accented || written.accented === written.plain);
}

interface Folded extends Pick<Word, 'accented' | 'plain' | 'capital'> {
  /** Its last letter is a capital too. */
  readonly shouts: boolean;
}

/**
 * Syllables folded before: Vietnamese has some seven thousand, and a letter is made of nothing else. What is longer than
 * any of them is no syllable, and is not kept; so a full table is a hostile one, and is begun anew.
 */
const syllables = new Map<string, Folded>();
const LONGEST_SYLLABLE = 7;
const MOST_SYLLABLES = 30_000;

function folded(written: string): Folded {
  const known = syllables.get(written);
  if (known) return known;
  const fold = foldWord(written);
  if (written.length <= LONGEST_SYLLABLE) {
    if (syllables.size >= MOST_SYLLABLES) syllables.clear();
    syllables.set(written, fold);
  }
  return fold;
}

function foldWord(written: string): Folded {
  const lower = written.toLowerCase();
  const capital = written.charAt(0) !== lower.charAt(0);
  const shouts = written.slice(-1) !== lower.slice(-1);
  if (ASCII.test(lower)) return { accented: lower, plain: lower, capital, shouts };
  const parts = lower.replaceAll('ð', 'đ').normalize('NFD');
  const tones = parts.match(TONES)?.join('') ?? '';
  const plain = parts.replace(MARKS, '').replaceAll('đ', 'd');
  return { accented: parts.replace(TONES, '') + tones, plain, capital, shouts };
}

function gapOf(text: string, from: number, to: number): Word['gap'] {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return 'none';
  const between = text.slice(from, to);
  if (STOP.test(between)) return 'stop';
  return VISIBLE_GAP.test(between) ? 'comma' : 'none';
}
