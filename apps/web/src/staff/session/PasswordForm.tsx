import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changePassword } from '../../api/change-password';
import { useWords } from '../words';
import { AskingForm } from './AskingForm';
import { CodeField } from './CodeField';
import { PasswordField } from './PasswordField';
import { proofOf } from './proof';
import { SESSION_QUERY } from './session';

interface Props {
  /** Whether the account may have a second factor to show. */
  asksCode: boolean;
  changed?: () => void;
}

export function PasswordForm({ asksCode, changed }: Props) {
  const { password: words } = useWords();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [code, setCode] = useState('');
  const changing = useMutation({
    mutationFn: () => changePassword({ ...proofOf(password, code), newPassword }),
    onSuccess: (session) => {
      for (const empty of [setPassword, setNewPassword, setCode]) empty('');
      queries.setQueryData(SESSION_QUERY, session);
      changed?.();
    },
  });
  return (
    <AskingForm submit={words.submit} asking={changing} onSubmit={() => changing.mutate()} refused={words.refused}>
      <PasswordField name="password" label={words.old} value={password} onChange={setPassword} />
      <PasswordField
        name="newPassword"
        label={words.chosen}
        hint={words.chosenHint}
        value={newPassword}
        onChange={setNewPassword}
      />
      {asksCode && <CodeField value={code} onChange={setCode} />}
    </AskingForm>
  );
}
