import type { CaseDetail, TakeStep } from '@libs/contracts';
import { request } from './request';

/**
 * Refused when the case is no longer at `version`: two officers cannot silently overwrite each other. Without a case
 * in the answer, the step took it out of their sight.
 */
export function takeStep(caseId: string, version: number, body: TakeStep): Promise<CaseDetail | undefined> {
  return request(`/cases/${encodeURIComponent(caseId)}/steps`, {
    method: 'POST',
    body,
    headers: { 'if-match': String(version) },
  });
}
