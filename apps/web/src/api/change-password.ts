import type { ChangePassword, Session } from '@libs/contracts';
import { request } from './request';

/** Ends every session of the account and goes on with a new one. */
export function changePassword(body: ChangePassword): Promise<Session> {
  return request('/account/password', { method: 'POST', body });
}
