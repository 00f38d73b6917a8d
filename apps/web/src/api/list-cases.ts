import type { CaseList, CaseQuery } from '@libs/contracts';
import { queryOf, request } from './request';

export function listCases(query: Partial<CaseQuery>): Promise<CaseList> {
  return request(`/cases${queryOf(query)}`);
}
