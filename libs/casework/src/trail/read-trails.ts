import type { EntityManager } from 'typeorm';
import type { StoredTrail } from './stored-trail';
import { TRAILS } from './trail.queries';

const FIRST = '00000000-0000-0000-0000-000000000000';
const BATCH = 500;

/** Every case with its events and clocks, in the order of their ids, so many at a time. */
export async function* readTrails(database: Pick<EntityManager, 'query'>): AsyncGenerator<readonly StoredTrail[]> {
  for (let last = FIRST; ; ) {
    const trails: StoredTrail[] = await database.query(TRAILS, [last, BATCH]);
    yield trails;
    last = trails.at(-1)?.id ?? last;
    if (trails.length < BATCH) return;
  }
}
