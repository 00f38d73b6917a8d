/** Runs of three words that two letters share, of all that either has: above this one is the other, retyped. */
const NEARLY_THE_SAME = 0.8;
const RUN = 3;

/** Tells of other letters, folded for search, whether they are the same or nearly the same words as this one. */
export function likenessTo(letter: string): (other: string) => boolean {
  const own = wordsIn(letter).join(' ');
  const ownRuns = runsOf(wordsIn(letter));
  return (other) => {
    const words = wordsIn(other);
    if (words.join(' ') === own) return true;
    const runs = runsOf(words);
    const shared = [...runs].filter((run) => ownRuns.has(run)).length;
    const all = runs.size + ownRuns.size - shared;
    return all > 0 && shared / all >= NEARLY_THE_SAME;
  };
}

const wordsIn = (folded: string) => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(words: readonly string[]): Set<string> {
  const starts = Math.max(0, words.length - RUN + 1);
  return new Set(Array.from({ length: starts }, (_, at) => words.slice(at, at + RUN).join(' ')));
}
