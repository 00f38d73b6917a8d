import type { TakeStep } from '@libs/contracts';
import { request } from './request';

/** Refused when the case is no longer at `version`: two officers cannot silently overwrite each other. */
export function takeStep(caseId: string, version: number, body: TakeStep): Promise<unknown> {
  return request(`/cases/${encodeURIComponent(caseId)}/steps`, {
    method: 'POST',
    body,
    headers: { 'if-match': String(version) },
  });
}
