import type { ColleagueList, HandedOver, HandOver, NewSubstitution, SubstitutionList } from '@libs/contracts';
import { request } from './request';

/** Those in force or to come. */
export function listSubstitutions(): Promise<SubstitutionList> {
  return request('/substitutions');
}

/** Whom the caller may name. */
export function listColleagues(): Promise<ColleagueList> {
  return request('/substitutions/colleagues');
}

export function nameSubstitute(substitution: NewSubstitution): Promise<{ id: string }> {
  return request('/substitutions', { method: 'POST', body: substitution });
}

/** From today on the absent one is back. */
export function endSubstitution(id: string): Promise<void> {
  return request(`/substitutions/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

/** The whole desk of one colleague to another. */
export function handOverDesk(body: HandOver): Promise<HandedOver> {
  return request('/hand-overs', { method: 'POST', body });
}
