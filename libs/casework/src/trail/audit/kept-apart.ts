import type { EntityManager } from 'typeorm';
import type { StoredTrail, TrailFault } from '../stored-trail';

export type KeptFault = TrailFault & { readonly caseId: string };

/** How a lib holds what it keeps apart from the events of some cases against those events; it opens no box. */
export type HoldKept = (manager: EntityManager, trails: readonly StoredTrail[]) => Promise<readonly KeptFault[]>;

/** One question about each case and its rows; the query ($1 cases) reads the rows of many at once. */
export function heldAgainst<Row extends { readonly caseId: string }>(
  query: string,
  faultIn: (trail: StoredTrail, rows: readonly Row[]) => TrailFault | null,
): HoldKept {
  return async (manager, trails) => {
    const rows: Row[] = await manager.query(query, [trails.map(({ id }) => id)]);
    const own = new Map<string, Row[]>(trails.map(({ id }) => [id, []]));
    for (const row of rows) own.get(row.caseId)?.push(row);
    return trails.flatMap((trail) => {
      const fault = faultIn(trail, own.get(trail.id) ?? []);
      return fault ? [{ caseId: trail.id, ...fault }] : [];
    });
  };
}

/** The earliest fault of each case, whoever keeps it. */
export async function faultsInKept(
  manager: EntityManager,
  keepers: readonly HoldKept[],
  trails: readonly StoredTrail[],
): Promise<ReadonlyMap<string, TrailFault>> {
  const first = new Map<string, TrailFault>();
  for (const hold of keepers) {
    for (const { caseId, seq, reason } of await hold(manager, trails)) {
      if (seq < (first.get(caseId)?.seq ?? Number.POSITIVE_INFINITY)) first.set(caseId, { seq, reason });
    }
  }
  return first;
}
