import type { RedactionProposal } from '@libs/contracts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words that may go, wherever they stand: decided about together. */
export interface Marked {
  readonly words: string;
  readonly kind: RedactionProposal['marks'][number]['kind'] | 'added';
  readonly spans: readonly Span[];
  readonly goes: boolean;
}

/** What the service proposes, the same words of the same kind as one; all of it goes until an officer says otherwise. */
export function proposed({ text, marks }: RedactionProposal): Marked[] {
  const found = new Map<string, Marked>();
  for (const { from, to, kind } of marks) {
    const words = text.slice(from, to);
    const before = found.get(`${kind} ${words}`)?.spans ?? [];
    found.set(`${kind} ${words}`, { words, kind, spans: [...before, { from, to }], goes: true });
  }
  return [...found.values()];
}

/** Every place where the words stand, in whichever case; in the units of the text itself. */
export function placesOf(words: string, text: string): Span[] {
  const sought = words.trim();
  if (sought === '') return [];
  const pattern = new RegExp(sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ from: index, to: index + match.length }));
}

export interface Piece {
  readonly from: number;
  readonly words: string;
  readonly goes: boolean;
}

/** The text in pieces that stay and pieces that go, in order. */
export function piecesOf(text: string, marks: readonly Marked[]): Piece[] {
  const spans = marks.filter(({ goes }) => goes).flatMap((mark) => mark.spans);
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, place) => ({
    from,
    words: text.slice(from, edges[place + 1]),
    goes: spans.some((span) => span.from <= from && from < span.to),
  }));
}
