import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { renewRecoveryCodes } from '../../api/second-factor';
import { useWords } from '../words';
import { AskingForm } from './AskingForm';
import { CodeField } from './CodeField';
import { PasswordField } from './PasswordField';
import { proofOf } from './proof';

/** New recovery codes in place of the old. */
export function RenewCodes({ renewed }: { renewed: (codes: readonly string[]) => void }) {
  const { recovery: words, password: passwordWords } = useWords();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const renewing = useMutation({
    mutationFn: () => renewRecoveryCodes(proofOf(password, code)),
    onSuccess: ({ recoveryCodes }) => renewed(recoveryCodes),
  });
  return (
    <AskingForm
      submit={words.renew}
      asking={renewing}
      onSubmit={() => renewing.mutate()}
      refused={passwordWords.refused}
    >
      <PasswordField name="password" label={passwordWords.old} value={password} onChange={setPassword} />
      <CodeField value={code} onChange={setCode} />
    </AskingForm>
  );
}
