import { type LetterSigns, type Words, wordsOf } from '@libs/rules';

/** Words that no Vietnamese letter does without, as they are typed on a keyboard without diacritics. */
const FUNCTION_WORDS = new Set(
  'cua va la toi khong duoc nguoi cho nhung cac nay da voi trong ngay chung phuong'.split(' '),
);

/** Fewer words show no language. */
const FEWEST_WORDS = 4;
/** In Vietnamese prose some seven words in ten bear a mark; in French, one or two. */
const MARKED_SHARE = 0.4;
const FUNCTION_SHARE = 0.15;
const LATIN_SHARE = 0.5;

/** The language of a letter, when its spelling shows it beyond doubt. */
export function languageOf(text: string): LetterSigns['language'] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin < letters * LATIN_SHARE) return 'other';
  const words = wordsOf(text);
  return words.list.length >= FEWEST_WORDS && isVietnamese(words) ? 'vietnamese' : 'unknown';
}

function isVietnamese({ list }: Words): boolean {
  const marked = list.filter(({ accented, plain }) => accented !== plain).length;
  if (marked >= list.length * MARKED_SHARE) return true;
  return list.filter(({ plain }) => FUNCTION_WORDS.has(plain)).length >= list.length * FUNCTION_SHARE;
}
