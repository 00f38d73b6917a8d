import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { changePassphrase } from '../../api/custodian-key';
import { SmallForm } from '../SmallForm';
import { useWords } from '../words';
import { ChosenPassphrase, faultsOf, NOT_CHOSEN } from './ChosenPassphrase';
import { PassphraseField } from './PassphraseField';

/** Another passphrase for the same key. */
export function ChangePassphrase({ changed }: { changed: () => void }) {
  const { custodian: words } = useWords();
  const [current, setCurrent] = useState('');
  const [chosen, choose] = useState(NOT_CHOSEN);
  const changing = useMutation({
    mutationFn: () => changePassphrase(current, chosen.passphrase),
    gcTime: 0,
    onSuccess: () => {
      setCurrent('');
      choose(NOT_CHOSEN);
      changed();
    },
  });
  return (
    <SmallForm
      submit={words.change}
      busy={words.busy}
      sending={changing}
      onSubmit={() => changing.mutate()}
      check={() => faultsOf(chosen, words.differs)}
    >
      <PassphraseField name="current" label={words.current} value={current} onChange={setCurrent} />
      <ChosenPassphrase name="next" label={words.next} chosen={chosen} choose={choose} />
    </SmallForm>
  );
}
