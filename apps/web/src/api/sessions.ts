import type { SessionList } from '@libs/contracts';
import { request } from './request';

export function listSessions(): Promise<SessionList> {
  return request('/sessions');
}

export function endSession(id: string): Promise<void> {
  return request(`/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

/** Signs out everywhere, here too. */
export function endAllSessions(): Promise<void> {
  return request('/sessions', { method: 'DELETE' });
}
