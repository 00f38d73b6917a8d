import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { readSession } from '../../api/read-session';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { Door } from './Door';
import { Enrolment } from './Enrolment';
import { PasswordForm } from './PasswordForm';
import { RecoveryCodes } from './RecoveryCodes';
import { SignInPage } from './SignInPage';
import { SignOutButton } from './SignOutButton';
import { SESSION_QUERY, SessionContext } from './session';

/** Nobody passes who has not signed in, or whose account still owes a password or a second factor. */
export function SessionGate({ children }: { children: ReactNode }) {
  const words = useWords();
  const { data, error, refetch } = useQuery({ queryKey: SESSION_QUERY, queryFn: readSession, staleTime: 60_000 });
  // Held here, because the session is ready as soon as the codes exist, and they are shown this once.
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes) {
    const goOn = async () => {
      await refetch();
      setCodes(null);
    };
    return (
      <Door title={words.recovery.title} account={<SignOutButton />}>
        <RecoveryCodes codes={codes} kept={goOn} />
      </Door>
    );
  }
  if (data === undefined) {
    return (
      <main className="page-width page">
        <Waiting error={error} retry={refetch} />
      </main>
    );
  }
  if (data === null) return <SignInPage />;
  if (data.owes === 'password_change') {
    return (
      <Door title={words.password.title} lead={words.password.first} account={<SignOutButton />}>
        <PasswordForm asksCode={false} />
      </Door>
    );
  }
  if (data.owes === 'totp_enrolment') {
    return (
      <Door title={words.enrolment.title} lead={words.enrolment.first} account={<SignOutButton />}>
        <Enrolment asksProof={false} enrolled={setCodes} />
      </Door>
    );
  }
  return <SessionContext value={data}>{children}</SessionContext>;
}
