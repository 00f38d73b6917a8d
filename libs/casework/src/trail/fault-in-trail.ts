import { GENESIS, hashOf } from '../change/seal';
import { faultInClocks, faultInRow } from './fault-in-rows';
import type { StoredEvent, StoredTrail, TrailFault } from './stored-trail';

/** The first thing wrong with a case's trail, or null: a changed, missing, reordered or cut-off event, a file or clock that says otherwise. */
export function faultIn(trail: StoredTrail): TrailFault | null {
  return faultInChain(trail) ?? faultInFile(trail) ?? faultInRow(trail) ?? faultInClocks(trail);
}

/** The first event at which the chain itself breaks. */
export function faultInChain(trail: StoredTrail): TrailFault | null {
  let previous = GENESIS;
  for (const [index, event] of trail.events.entries()) {
    const seq = index + 1;
    if (event.seq !== seq) return { seq, reason: 'event missing' };
    if (event.previous_hash !== previous) return { seq, reason: 'event does not follow the one before it' };
    if (hashOf(unsealed(event)) !== event.hash) return { seq, reason: 'event changed' };
    previous = event.hash;
  }
  return null;
}

function unsealed(event: StoredEvent) {
  return {
    caseId: event.case_id,
    seq: event.seq,
    at: new Date(event.at),
    step: event.step,
    state: event.state,
    actorRole: event.actor_role,
    actorId: event.actor_id,
    unitId: event.unit_id,
    data: event.data,
    previousHash: event.previous_hash,
  };
}

function faultInFile(trail: StoredTrail): TrailFault | null {
  const last = trail.events.at(-1);
  const seq = trail.events.length;
  if (!last) return { seq, reason: 'no events' };
  if (trail.eventCount !== seq) return { seq, reason: `file counts ${trail.eventCount} events, ${seq} are there` };
  if (trail.headHash !== last.hash) return { seq, reason: 'file does not end at the last event' };
  if (trail.state !== last.state) return { seq, reason: `file says ${trail.state}, its events say ${last.state}` };
  if (trail.ownerUnit !== last.unit_id) return { seq, reason: 'file names another owner than its events' };
  for (const said of ['kind', 'audience'] as const) {
    const told = trail.events.findLast(({ data }) => data[said] !== undefined)?.data[said];
    if (trail[said] !== told) return { seq, reason: `file says ${trail[said]}, its events say ${told}` };
  }
  return null;
}
