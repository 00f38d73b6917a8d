import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { makeCustodianKey } from '../../api/custodian-key';
import { SmallForm } from '../SmallForm';
import { useWords } from '../words';
import { ChosenPassphrase, faultsOf, NOT_CHOSEN } from './ChosenPassphrase';
import { CUSTODIAN_KEY } from './openings-query';

/** The passphrase lives in this form alone, and goes with it. */
export function MakeKey() {
  const { custodian: words } = useWords();
  const queries = useQueryClient();
  const [chosen, choose] = useState(NOT_CHOSEN);
  const making = useMutation({
    mutationFn: () => makeCustodianKey(chosen.passphrase),
    gcTime: 0,
    onSuccess: () => queries.invalidateQueries({ queryKey: CUSTODIAN_KEY }),
  });
  return (
    <SmallForm
      submit={words.make}
      busy={words.making}
      sending={making}
      onSubmit={() => making.mutate()}
      check={() => faultsOf(chosen, words.differs)}
    >
      <ChosenPassphrase name="passphrase" label={words.passphrase} chosen={chosen} choose={choose} />
    </SmallForm>
  );
}
