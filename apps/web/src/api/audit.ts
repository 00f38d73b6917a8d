import type { ReadList, ReadsQuery, RootList, SubstitutionRecordList } from '@libs/contracts';
import { queryOf, request } from './request';

/** The signed roots, latest first. */
export function listRoots(after?: string): Promise<RootList> {
  return request(`/audit/roots${queryOf({ after })}`);
}

/** Who was shown what is protected: of a case, by an account, or both; latest first. */
export function listReads(query: Partial<ReadsQuery>): Promise<ReadList> {
  return request(`/audit/reads${queryOf(query)}`);
}

/** Who stood in for whom, latest first. */
export function listStandIns(after?: string): Promise<SubstitutionRecordList> {
  return request(`/audit/substitutions${queryOf({ after })}`);
}
