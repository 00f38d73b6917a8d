import { useState } from 'react';
import { Notice } from '../../ui/Notice';
import { useTitle } from '../../ui/title';
import { useWords } from '../words';
import { Enrolment } from './Enrolment';
import { PasswordForm } from './PasswordForm';
import { RecoveryCodes } from './RecoveryCodes';
import { RenewCodes } from './RenewCodes';
import { SessionList } from './SessionList';
import './session.css';

/** How this account signs in, and where it is signed in. */
export function AccountPage() {
  const { account: words, sessions, password, enrolment, recovery } = useWords();
  const [done, setDone] = useState('');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  useTitle(words.title);
  if (codes) {
    return (
      <>
        <h1>{recovery.title}</h1>
        <RecoveryCodes codes={codes} kept={() => setCodes(null)} />
      </>
    );
  }
  return (
    <>
      <h1>{words.title}</h1>
      {done && <Notice>{done}</Notice>}
      <section className="sheet">
        <h2>{sessions.title}</h2>
        <SessionList />
      </section>
      <section className="account-part" aria-labelledby="password">
        <h2 id="password">{password.title}</h2>
        <PasswordForm asksCode changed={() => setDone(password.changed)} />
      </section>
      <section className="account-part" aria-labelledby="second-factor">
        <h2 id="second-factor">{enrolment.again}</h2>
        <Enrolment asksProof enrolled={setCodes} />
      </section>
      <section className="account-part" aria-labelledby="recovery">
        <h2 id="recovery">{recovery.again}</h2>
        <RenewCodes renewed={setCodes} />
      </section>
    </>
  );
}
