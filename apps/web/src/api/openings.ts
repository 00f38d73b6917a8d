import type { AskedOpenings, Opening, OpeningList } from '@libs/contracts';
import { request } from './request';

const at = (caseId: string, openingId = '') =>
  `/cases/${encodeURIComponent(caseId)}/identity-openings${openingId && `/${encodeURIComponent(openingId)}`}`;

/** What the caller asked for in a case, the latest first; never who sent it. */
export function listOpenings(caseId: string): Promise<OpeningList> {
  return request(at(caseId));
}

export function requestOpening(caseId: string, reason: string): Promise<Opening> {
  return request(at(caseId), { method: 'POST', body: { reason } });
}

/** Who sent it, while it is open; the service records each call. */
export function readOpening(caseId: string, openingId: string): Promise<Opening> {
  return request(at(caseId, openingId));
}

/** What custodians have to decide, the oldest first. */
export function listAskedOpenings(): Promise<AskedOpenings> {
  return request('/identity-openings');
}

export function consentToOpening(openingId: string, passphrase: string): Promise<void> {
  return request(`/identity-openings/${encodeURIComponent(openingId)}/consent`, {
    method: 'POST',
    body: { passphrase },
  });
}

export function refuseOpening(openingId: string, reason: string): Promise<void> {
  return request(`/identity-openings/${encodeURIComponent(openingId)}/refusal`, { method: 'POST', body: { reason } });
}
