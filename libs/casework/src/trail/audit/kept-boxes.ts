import type { EventData } from '../../entities/case-event.entity';
import type { StoredTrail, TrailFault } from '../stored-trail';

/** A box as it lies in its table now, with its SHA-256; what is in it stays closed. */
export interface KeptBox {
  readonly caseId: string;
  readonly id: string;
  readonly hash: string;
}

/** Which box an event brought, by the fields of its step. */
type NamesBox = (fields: NonNullable<EventData['fields']>) => unknown;

/** A box that is gone, was replaced, or was put there without the step that brings one; events of earlier releases may hold no hash. */
export function faultInBoxes(
  what: 'file' | 'copy',
  { events }: StoredTrail,
  boxes: readonly KeptBox[],
  named: NamesBox,
): TrailFault | null {
  const there = new Map(boxes.map(({ id, hash }) => [id, hash]));
  for (const { seq, data } of events) {
    const id = named(data.fields ?? {});
    if (typeof id !== 'string') continue;
    const hash = there.get(id);
    const told = data.commitments?.box;
    if (hash === undefined) return { seq, reason: `${what} ${id} is gone` };
    if (told !== undefined && told !== hash)
      return { seq, reason: `${what} ${id} is not the one that came with its event` };
    there.delete(id);
  }
  const [stray] = there.keys();
  return stray === undefined ? null : { seq: events.length, reason: `${what} ${stray} came with no event` };
}
