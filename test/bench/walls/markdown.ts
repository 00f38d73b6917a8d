import type { Compared } from './turns';

/** The table of docs/measurements/walls.md. */
export function tableOf(rows: readonly Compared[]): string {
  const head =
    '| | on, median (least to most) | off, median (least to most) | on ÷ off | by round |\n| --- | --- | --- | --- | --- |';
  return `${[head, ...rows.map(rowOf)].join('\n')}\n`;
}

function rowOf({ group, what, unit, on, off, ratio, ratios }: Compared): string {
  const sign = unit === 'ms' ? ' ms' : '/s';
  const figure = ({ median, min, max }: Compared['on']) => `${median}${sign} (${min} to ${max})`;
  return `| ${group}: ${what} | ${figure(on)} | ${figure(off)} | **${ratio.toFixed(2)}** | ${ratios.min} to ${ratios.max} |`;
}
