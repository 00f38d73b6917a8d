/** A stretch of a text, in UTF-16 units: `from` counts, `to` does not. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Always as long: what stood there is not told by the length of its gap. */
export const GAP = '[▇▇▇]';

/** Whether every span lies in the text and is not empty. */
export function areIn(text: string, spans: readonly Span[]): boolean {
  return spans.every(({ from, to }) => 0 <= from && from < to && to <= text.length);
}

/** The text with a gap for each span; spans that touch or overlap make one gap. */
export function redact(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const { from, to } of merged(spans)) {
    parts.push(text.slice(end, from), GAP);
    end = to;
  }
  return parts.join('') + text.slice(end);
}

/** In order, without overlaps. */
function merged(spans: readonly Span[]): Span[] {
  const done: Span[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = done.at(-1);
    if (last && from <= last.to) done[done.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else done.push({ from, to });
  }
  return done;
}
