import { percentile, ratioOf, round, type Spread, spreadOf } from '../figures';

/** One thing measured both ways, in turns. */
export interface Compared {
  readonly group: string;
  readonly what: string;
  readonly unit: 'ms' | 'per second';
  readonly on: Spread;
  readonly off: Spread;
  /** Time on ÷ time off, of the medians. */
  readonly ratio: number;
  /** The same of each round alone. */
  readonly ratios: Spread;
}

/** Milliseconds or a rate, of one of the two ways. */
type Measure = (way: 'on' | 'off') => Promise<number>;

/** Rounds of one measurement of each way, the first way taking turns too. */
export async function inTurns(
  name: Pick<Compared, 'group' | 'what' | 'unit'>,
  { rounds, times }: { readonly rounds: number; readonly times: number },
  measure: Measure,
): Promise<Compared> {
  const taken = { on: [] as number[], off: [] as number[] };
  for (let turn = 0; turn < rounds; turn++) {
    const round = { on: [] as number[], off: [] as number[] };
    for (let time = 0; time < times; time++) {
      const ways = (turn + time) % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const);
      for (const way of ways) round[way].push(await measure(way));
    }
    for (const way of ['on', 'off'] as const) taken[way].push(percentile(round[way], 0.5));
  }
  return compared(name, taken.on, taken.off);
}

function compared(name: Pick<Compared, 'group' | 'what' | 'unit'>, on: number[], off: number[]): Compared {
  const timeRatio = (ours: number, theirs: number) => (name.unit === 'ms' ? ours / theirs : theirs / ours);
  const each = on.map((ours, index) => timeRatio(ours, off[index] ?? Number.NaN));
  const [onSpread, offSpread] = [spreadOf(on), spreadOf(off)];
  const ratio = name.unit === 'ms' ? ratioOf(onSpread, offSpread) : ratioOf(offSpread, onSpread);
  const sorted = each.map((value) => round(value, 2));
  const ratios = { runs: sorted, median: percentile(sorted, 0.5), min: Math.min(...sorted), max: Math.max(...sorted) };
  return { ...name, on: onSpread, off: offSpread, ratio, ratios };
}
