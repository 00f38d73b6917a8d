import type { CustodianKeyView } from '@libs/contracts';
import { useState } from 'react';
import { moment } from '../../ui/dates';
import { Facts } from '../../ui/Facts';
import { Notice } from '../../ui/Notice';
import { useWords } from '../words';
import { ChangePassphrase } from './ChangePassphrase';
import { MakeKey } from './MakeKey';
import { ShareSeals } from './ShareSeals';

/** The custodian's key: made once, its passphrase changed, what it opens shared. */
export function KeyPanel({ held: { madeAt, awaitingCustodian, recipients } }: { held: CustodianKeyView }) {
  const { custodian: words } = useWords();
  const [done, setDone] = useState('');
  return (
    <section className="sheet" aria-labelledby="key">
      <h2 id="key">{words.key}</h2>
      {done && <Notice>{done}</Notice>}
      {madeAt === null ? <p>{words.noKey}</p> : <Facts facts={[[words.made, moment(madeAt)]]} />}
      {awaitingCustodian > 0 && <p className="warning">{words.waiting(awaitingCustodian)}</p>}
      {madeAt === null ? (
        <MakeKey />
      ) : (
        <>
          <h3>{words.recipients}</h3>
          <p>{words.recipientsLead}</p>
          <Facts
            facts={recipients.map(({ name, fingerprint, madeAt }) => [name, `${fingerprint} · ${moment(madeAt)}`])}
          />
          <details className="fold">
            <summary>{words.change}</summary>
            <ChangePassphrase changed={() => setDone(words.changed)} />
          </details>
          <details className="fold">
            <summary>{words.share}</summary>
            <ShareSeals recipients={recipients} shared={(count) => setDone(words.shared(count))} />
          </details>
        </>
      )}
    </section>
  );
}
