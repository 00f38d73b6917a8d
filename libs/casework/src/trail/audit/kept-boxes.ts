import type { EntityManager } from 'typeorm';
import type { StoredTrail, TrailFault } from '../fault-in-trail';

/** A box as it lies in its table now, with its SHA-256; what is in it stays closed. */
export interface KeptBox {
  readonly caseId: string;
  readonly id: string;
  readonly hash: string;
}

/** How a lib of a higher tier shows the boxes that it keeps apart from the events of some cases. */
export type ReadBoxes = (manager: EntityManager, caseIds: readonly string[]) => Promise<readonly KeptBox[]>;

/** The boxes of each case, from every table there is. */
export async function boxesOf(
  manager: EntityManager,
  readers: readonly ReadBoxes[],
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly KeptBox[]>> {
  const found = new Map<string, KeptBox[]>();
  for (const read of readers) {
    for (const box of await read(manager, caseIds)) found.set(box.caseId, [...(found.get(box.caseId) ?? []), box]);
  }
  return found;
}

/** A box that is gone, was replaced, or was put there without the step that brings one. */
export function faultInBoxes({ events }: StoredTrail, boxes: readonly KeptBox[]): TrailFault | null {
  const there = new Map(boxes.map(({ id, hash }) => [id, hash]));
  for (const { seq, data } of events) {
    const { commitments, fields } = data;
    if (commitments?.box === undefined) continue;
    const id = String(fields?.redactionId ?? fields?.attachmentId);
    const hash = there.get(id);
    if (hash === undefined) return { seq, reason: `file ${id} is gone` };
    if (hash !== commitments.box) return { seq, reason: `file ${id} is not the one that came with its event` };
    there.delete(id);
  }
  const [stray] = there.keys();
  return stray === undefined ? null : { seq: events.length, reason: `file ${stray} came with no event` };
}
