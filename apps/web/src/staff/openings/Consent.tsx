import { useState } from 'react';
import { consentToOpening } from '../../api/openings';
import { SmallForm } from '../SmallForm';
import { useWords } from '../words';
import type { Asked } from './asked';
import { PassphraseField } from './PassphraseField';
import { useDecision } from './use-decision';

export function Consent({ asked, decided }: { asked: Asked; decided: (words: string) => void }) {
  const { askedOpenings: words, custodian } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const consenting = useDecision(
    () => consentToOpening(asked.id, passphrase),
    () => decided(words.consented(asked.requesterName)),
  );
  return (
    <details className="fold">
      <summary>{words.consentTo(asked.requesterName)}</summary>
      <SmallForm submit={words.consent} busy={custodian.busy} sending={consenting} onSubmit={() => consenting.mutate()}>
        <PassphraseField name="passphrase" label={custodian.passphrase} value={passphrase} onChange={setPassphrase} />
      </SmallForm>
    </details>
  );
}
