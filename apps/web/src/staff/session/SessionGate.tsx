import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { readSession } from '../../api/read-session';
import { Waiting } from '../Waiting';
import { SignInPage } from './SignInPage';
import { SESSION_QUERY, SessionContext } from './session';

/** Nobody passes without having signed in. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery({ queryKey: SESSION_QUERY, queryFn: readSession, staleTime: 60_000 });
  if (data === undefined) {
    return (
      <main className="page-width page">
        <Waiting error={error} retry={refetch} />
      </main>
    );
  }
  return data ? <SessionContext value={data}>{children}</SessionContext> : <SignInPage />;
}
