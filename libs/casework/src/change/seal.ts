import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CaseEventEntity } from '../entities/case-event.entity';

/** The hash before the first event of a case. */
export const GENESIS = '0'.repeat(64);

export type SealedEvent = Readonly<CaseEventEntity>;
export type UnsealedEvent = Omit<SealedEvent, 'hash'>;

/** SHA-256 over the event in canonical JSON (RFC 8785), the previous event's hash included. */
export function hashOf(event: UnsealedEvent): string {
  const { caseId, seq, at, step, state, actorRole, actorId, unitId, data, previousHash } = event;
  const said = { caseId, seq, at: at.toISOString(), step, state, actorRole, actorId, unitId, data, previousHash };
  return hash('sha256', canonicalize(said) ?? '');
}

export function seal(event: UnsealedEvent): SealedEvent {
  return { ...event, hash: hashOf(event) };
}
