import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../../api/request';
import { signIn } from '../../api/sign-in';
import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';
import { AskingForm } from './AskingForm';
import { CodeField } from './CodeField';
import { Door } from './Door';
import { PasswordField } from './PasswordField';
import { proofOf } from './proof';
import { SESSION_QUERY } from './session';

/** Name and password; then, when the account has one, the second factor. */
export function SignInPage() {
  const { signIn: words, code: codeWords } = useWords();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [codeAsked, setCodeAsked] = useState(false);
  const entering = useEntering(() => setCodeAsked(true));
  const enter = () => entering.mutate({ username, ...proofOf(password, code) });
  if (codeAsked) {
    return (
      <Door title={codeWords.title} lead={codeWords.lead}>
        <AskingForm submit={words.submit} asking={entering} onSubmit={enter} refused={codeWords.refused}>
          <CodeField value={code} onChange={setCode} isRequired />
        </AskingForm>
      </Door>
    );
  }
  return (
    <Door title={words.title}>
      <AskingForm submit={words.submit} asking={entering} onSubmit={enter} refused={words.refused}>
        <WordsField
          name="username"
          label={words.username}
          value={username}
          onChange={setUsername}
          autoComplete="username"
          isRequired
        />
        <PasswordField name="password" label={words.password} value={password} onChange={setPassword} />
      </AskingForm>
    </Door>
  );
}

/** That a code is missing is no failure: it is asked for next. */
function useEntering(askForCode: () => void) {
  const queries = useQueryClient();
  const entering = useMutation({
    mutationFn: signIn,
    onSuccess: (session) => {
      // What another person's queue left behind is not this person's to see.
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_QUERY[0] });
      queries.setQueryData(SESSION_QUERY, session);
    },
    onError: (error) => {
      if (!isAboutCode(error)) return;
      askForCode();
      entering.reset();
    },
  });
  return entering;
}

function isAboutCode(error: unknown): boolean {
  return error instanceof Refusal && error.problem.code === 'second_factor_required';
}
