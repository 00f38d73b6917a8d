import { digestOfClock, digestOfFile, type RowDigests } from '../change/row-digest';
import type { ClockSnapshot } from '../clocks/clock-row';
import type { StoredClock, StoredTrail, TrailFault } from './stored-trail';

/** What one event says of a row. */
interface Told {
  readonly seq: number;
  readonly row: RowDigests | undefined;
}

/** A file that was changed by hand: since its last event, or between two of them, of which the later tells what it found. */
export function faultInRow(trail: StoredTrail): TrailFault | null {
  const told = trail.events.map(({ seq, data }) => ({ seq, row: data.file }));
  const between = changedBetween(told);
  if (between) return { seq: between, reason: `file was changed before event ${between}, and not by a step` };
  const left = told.at(-1)?.row?.left;
  const asLeft = left === undefined || left === digestOfFile(trail);
  return asLeft ? null : { seq: told.length, reason: 'file is not as its last event left it' };
}

export function faultInClocks({ events, clocks }: StoredTrail): TrailFault | null {
  const told = new Map<string, (Told & { readonly said: ClockSnapshot })[]>();
  for (const { seq, data } of events) {
    for (const said of data.clocks ?? [])
      told.set(said.id, [...(told.get(said.id) ?? []), { seq, row: said.row, said }]);
  }
  const seq = events.length;
  if (told.size !== clocks.length) return { seq, reason: 'a deadline is missing or was added' };
  for (const clock of clocks) {
    const own = told.get(clock.id) ?? [];
    const between = changedBetween(own);
    if (between) {
      return { seq: between, reason: `deadline ${clock.id} was changed before event ${between}, and not by a step` };
    }
    const said = own.at(-1)?.said;
    if (!said || !isAsTold(said, clock)) return { seq, reason: `deadline ${clock.id} is not as its events left it` };
  }
  return null;
}

/** The first event that found a row otherwise than the event before it, of those that tell of the row, had left it. */
function changedBetween(told: readonly Told[]): number | null {
  let left: string | undefined;
  for (const { seq, row } of told) {
    if (left !== undefined && row !== undefined && row.found !== left) return seq;
    left = row?.left;
  }
  return null;
}

function isAsTold(said: ClockSnapshot, clock: StoredClock): boolean {
  return (
    said.duty === clock.duty &&
    said.rule === clock.ruleId &&
    said.version === clock.ruleVersion &&
    sameInstant(said.startedAt, clock.startedAt) &&
    sameInstant(said.dueAt, clock.lawDueAt) &&
    said.outcome === clock.outcome &&
    said.breached === (clock.breachedAt !== null) &&
    (said.row === undefined || said.row.left === digestOfClock(clock))
  );
}

function sameInstant(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : new Date(a).getTime() === new Date(b).getTime();
}
