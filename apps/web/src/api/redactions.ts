import type { Redaction, RedactionProposal, Verifications } from '@libs/contracts';
import { Refusal, request } from './request';

const at = (caseId: string) => `/cases/${encodeURIComponent(caseId)}/redactions`;

/** What was sent, and where it may name somebody. */
export function proposeRedaction(caseId: string): Promise<RedactionProposal> {
  return request(`${at(caseId)}/proposal`);
}

export function makeRedaction(caseId: string, marks: readonly { from: number; to: number }[]): Promise<Redaction> {
  return request(at(caseId), { method: 'POST', body: { marks } });
}

/** The copy that counts; null when none was made. */
export async function readLatestRedaction(caseId: string): Promise<Redaction | null> {
  try {
    return await request<Redaction>(`${at(caseId)}/latest`);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return null;
    throw error;
  }
}

/** The cases the caller was named to verify. */
export function listVerifications(): Promise<Verifications> {
  return request('/verifications');
}

/** The copy, and nothing else of the case. */
export function readVerification(caseId: string): Promise<Redaction> {
  return request(`/verifications/${encodeURIComponent(caseId)}`);
}

/** What a verifier found, for those who work with the case. */
export function reportVerification(caseId: string, text: string): Promise<void> {
  return request(`/verifications/${encodeURIComponent(caseId)}/reports`, { method: 'POST', body: { text } });
}
