import { request } from './request';

export function signOut(): Promise<void> {
  return request('/sessions/current', { method: 'DELETE' });
}
