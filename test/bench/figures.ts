/** Runs of one figure, and what they come to. */
export interface Spread {
  runs: number[];
  median: number;
  min: number;
  max: number;
}

export function spreadOf(runs: readonly number[]): Spread {
  const rounded = runs.map((value) => round(value));
  return { runs: rounded, median: percentile(rounded, 0.5), min: Math.min(...rounded), max: Math.max(...rounded) };
}

/** The value that the share (0 to 1) of all values does not exceed; between the two middle ones for an even half. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[Math.min(Math.max(index, 0), sorted.length - 1)] ?? Number.NaN;
  const rank = share * sorted.length;
  if (share === 0.5 && Number.isInteger(rank)) return round((at(rank - 1) + at(rank)) / 2);
  return at(Math.ceil(rank) - 1);
}

/** Of medians, to three places. */
export function ratioOf(ours: Spread, theirs: Spread): number {
  return round(ours.median / theirs.median, 3);
}

export function round(value: number, places = 1): number {
  return Number(value.toFixed(places));
}
