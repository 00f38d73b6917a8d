/** Runs of three words that two letters share, of all that either has: above this one is the other, retyped. */
const NEARLY_THE_SAME = 0.8;
const RUN = 3;

/** Are two letters, both folded for search, the same or nearly the same words? */
export function isAlike(one: string, other: string): boolean {
  const words = wordsIn(one);
  const others = wordsIn(other);
  if (words.join(' ') === others.join(' ')) return true;
  const runs = runsOf(words);
  const otherRuns = runsOf(others);
  const shared = [...runs].filter((run) => otherRuns.has(run)).length;
  const all = runs.size + otherRuns.size - shared;
  return all > 0 && shared / all >= NEARLY_THE_SAME;
}

const wordsIn = (folded: string) => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(words: readonly string[]): Set<string> {
  const starts = Math.max(0, words.length - RUN + 1);
  return new Set(Array.from({ length: starts }, (_, at) => words.slice(at, at + RUN).join(' ')));
}
