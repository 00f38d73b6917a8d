import type { Audience, CaseKind, Duty, Role, State, StepName } from '@libs/rules';
import { GENESIS, hashOf } from '../change/seal';
import type { ClockSnapshot } from '../clocks/clock-row';
import type { EventData } from '../entities/case-event.entity';

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

export interface StoredClock {
  readonly id: string;
  readonly duty: Duty;
  readonly rule_id: string;
  readonly rule_version: string;
  readonly started_at: string;
  readonly law_due_at: string | null;
  readonly outcome: 'met' | 'waived' | null;
  readonly breached_at: string | null;
}

export interface StoredTrail {
  readonly id: string;
  readonly trackingCode: string;
  readonly kind: CaseKind;
  readonly audience: Audience;
  readonly state: State;
  readonly ownerUnit: string;
  readonly eventCount: number;
  readonly headHash: string;
  readonly events: readonly StoredEvent[];
  readonly clocks: readonly StoredClock[];
}

export interface TrailFault {
  readonly seq: number;
  readonly reason: string;
}

/** The first thing wrong with a case's trail, or null: a changed, missing, reordered or cut-off event, a file or clock that says otherwise. */
export function faultIn(trail: StoredTrail): TrailFault | null {
  return faultInChain(trail) ?? faultInFile(trail) ?? faultInClocks(trail);
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

function faultInClocks(trail: StoredTrail): TrailFault | null {
  const told = new Map<string, ClockSnapshot>();
  for (const { data } of trail.events) for (const clock of data.clocks ?? []) told.set(clock.id, clock);
  const seq = trail.events.length;
  if (told.size !== trail.clocks.length) return { seq, reason: 'a deadline is missing or was added' };
  for (const clock of trail.clocks) {
    const said = told.get(clock.id);
    const same = said && isAsTold(said, clock);
    if (!same) return { seq, reason: `deadline ${clock.id} is not as its events left it` };
  }
  return null;
}

function isAsTold(said: ClockSnapshot, clock: StoredClock): boolean {
  return (
    said.duty === clock.duty &&
    said.rule === clock.rule_id &&
    said.version === clock.rule_version &&
    sameInstant(said.startedAt, clock.started_at) &&
    sameInstant(said.dueAt, clock.law_due_at) &&
    said.outcome === clock.outcome &&
    said.breached === (clock.breached_at !== null)
  );
}

function sameInstant(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : new Date(a).getTime() === new Date(b).getTime();
}
