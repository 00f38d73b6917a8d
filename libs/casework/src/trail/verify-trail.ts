import type { DataSource } from 'typeorm';
import { faultIn, type StoredTrail } from './fault-in-trail';
import { TRAILS } from './trail.queries';

export interface BrokenCase {
  readonly caseId: string;
  readonly trackingCode: string;
  /** The first event that does not stand, or the last one when the file or a clock is what was changed. */
  readonly seq: number;
  readonly reason: string;
}

export interface TrailReport {
  readonly cases: number;
  readonly events: number;
  readonly broken: readonly BrokenCase[];
}

const FIRST = '00000000-0000-0000-0000-000000000000';
const BATCH = 500;

/** Reads every case's chain of events again and replays it against the file and its clocks. Reads only. */
export async function verifyTrail(database: DataSource): Promise<TrailReport> {
  let cases = 0;
  let events = 0;
  const broken: BrokenCase[] = [];
  for (let last = FIRST; ; ) {
    const trails: StoredTrail[] = await database.query(TRAILS, [last, BATCH]);
    for (const trail of trails) {
      cases++;
      events += trail.events.length;
      const fault = faultIn(trail);
      if (fault) broken.push({ caseId: trail.id, trackingCode: trail.trackingCode, ...fault });
      last = trail.id;
    }
    if (trails.length < BATCH) return { cases, events, broken };
  }
}
