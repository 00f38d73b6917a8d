import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { shareSeals } from '../../api/custodian-key';
import { SmallForm } from '../SmallForm';
import { useWords } from '../words';
import { PassphraseField } from './PassphraseField';

/** Lets the other custodians open what was sealed before they had a key. */
export function ShareSeals({ shared }: { shared: (count: number) => void }) {
  const { custodian: words } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const sharing = useMutation({
    mutationFn: () => shareSeals(passphrase),
    gcTime: 0,
    onSuccess: ({ made }) => {
      setPassphrase('');
      shared(made);
    },
  });
  return (
    <>
      <p>{words.shareLead}</p>
      <SmallForm submit={words.shareNow} busy={words.busy} sending={sharing} onSubmit={() => sharing.mutate()}>
        <PassphraseField name="passphrase" label={words.passphrase} value={passphrase} onChange={setPassphrase} />
      </SmallForm>
    </>
  );
}
