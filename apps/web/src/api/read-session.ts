import type { Session } from '@libs/contracts';
import { Refusal, request } from './request';

/** Who is signed in, or null. */
export async function readSession(): Promise<Session | null> {
  try {
    return await request<Session>('/sessions/current');
  } catch (error) {
    if (error instanceof Refusal && (error.status === 401 || error.status === 404)) return null;
    throw error;
  }
}
