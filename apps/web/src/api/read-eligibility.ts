import type { Eligibility } from '@libs/contracts';
import { request } from './request';

export function readEligibility(caseId: string): Promise<Eligibility> {
  return request(`/cases/${encodeURIComponent(caseId)}/eligibility`);
}
