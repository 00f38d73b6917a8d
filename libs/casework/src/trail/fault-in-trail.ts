import type { Role, State, StepName } from '@libs/rules';
import type { CaseFile } from '../change/draft';
import { GENESIS, hashOf } from '../change/seal';
import type { ClockRow } from '../clocks/clock-row';
import type { EventData } from '../entities/case-event.entity';
import { faultInClocks, faultInRow } from './fault-in-rows';

export interface StoredEvent {
  readonly case_id: string;
  readonly seq: number;
  readonly at: string;
  readonly step: StepName;
  readonly state: State;
  readonly actor_role: Role;
  readonly actor_id: string | null;
  readonly unit_id: string;
  readonly data: EventData;
  readonly previous_hash: string;
  readonly hash: string;
}

/** A deadline as PostgreSQL writes it in JSON: its instants are text. */
export type StoredClock = {
  readonly [Column in keyof ClockRow]: ClockRow[Column] extends Date
    ? string
    : Date extends ClockRow[Column]
      ? string | null
      : ClockRow[Column];
};

export interface StoredTrail extends CaseFile {
  readonly events: readonly StoredEvent[];
  readonly clocks: readonly StoredClock[];
}

export interface TrailFault {
  readonly seq: number;
  readonly reason: string;
}

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
