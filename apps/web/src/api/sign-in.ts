import type { Session, SignIn } from '@libs/contracts';
import { request } from './request';

export function signIn(body: SignIn): Promise<Session> {
  return request('/sessions', { method: 'POST', body });
}
