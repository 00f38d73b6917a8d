import type { CaseDetail } from '@libs/contracts';
import { request } from './request';

export function readCase(id: string): Promise<CaseDetail> {
  return request(`/cases/${encodeURIComponent(id)}`);
}
