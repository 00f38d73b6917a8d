import type { Session } from '@libs/contracts';
import { createContext, use } from 'react';

/** The key under which the signed-in person is cached. */
export const SESSION_QUERY = ['session'] as const;

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in; only inside the gate. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('the session is read outside its gate');
  return session;
}
