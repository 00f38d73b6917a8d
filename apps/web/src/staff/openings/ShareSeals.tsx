import type { CustodianKeyView } from '@libs/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { shareSeals } from '../../api/custodian-key';
import { ChecksField } from '../../ui/ChecksField';
import { SmallForm } from '../SmallForm';
import { useWords } from '../words';
import { PassphraseField } from './PassphraseField';

interface Props {
  recipients: CustodianKeyView['recipients'];
  shared: (count: number) => void;
}

/** Lets the other custodians open what was sealed before they had a key: only keys that were compared with their owners. */
export function ShareSeals({ recipients, shared }: Props) {
  const { custodian: words } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [confirmed, setConfirmed] = useState<string[]>([]);
  const others = recipients.filter(({ own }) => !own);
  const sharing = useMutation({
    mutationFn: () => shareSeals(passphrase, confirmed),
    gcTime: 0,
    onSuccess: ({ made }) => {
      setPassphrase('');
      shared(made);
    },
  });
  if (others.length === 0) return <p>{words.alone}</p>;
  return (
    <>
      <p>{words.shareLead}</p>
      <SmallForm submit={words.shareNow} busy={words.busy} sending={sharing} onSubmit={() => sharing.mutate()}>
        <ChecksField
          label={words.compared}
          choices={others.map(({ name, fingerprint }) => ({ value: fingerprint, name: `${name}: ${fingerprint}` }))}
          value={confirmed}
          onChange={setConfirmed}
        />
        <PassphraseField name="passphrase" label={words.passphrase} value={passphrase} onChange={setPassphrase} />
      </SmallForm>
    </>
  );
}
