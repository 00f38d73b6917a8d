import type { EntityManager } from 'typeorm';
import { faultIn } from './fault-in-trail';
import { readTrails } from './read-trails';

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

/**
 * Reads every case's chain of events again and replays it against the file and its clocks. Reads only. A history that was
 * written anew as a whole stands by itself: `verifyAudit` holds it against the signed roots.
 */
export async function verifyTrail(database: Pick<EntityManager, 'query'>): Promise<TrailReport> {
  let cases = 0;
  let events = 0;
  const broken: BrokenCase[] = [];
  for await (const trails of readTrails(database)) {
    for (const trail of trails) {
      cases++;
      events += trail.events.length;
      const fault = faultIn(trail);
      if (fault) broken.push({ caseId: trail.id, trackingCode: trail.trackingCode, ...fault });
    }
  }
  return { cases, events, broken };
}
