import type { EscalationList, EscalationQuery } from '@libs/contracts';
import { queryOf, request } from './request';

export function listEscalations(query: Partial<EscalationQuery>): Promise<EscalationList> {
  return request(`/escalations${queryOf(query)}`);
}
