import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { Refusal } from '../../api/request';
import { signIn } from '../../api/sign-in';
import { Button } from '../../ui/Button';
import { failureOf } from '../../ui/failure';
import { Masthead } from '../../ui/Masthead';
import { Notice } from '../../ui/Notice';
import { useTitle } from '../../ui/title';
import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';
import { SESSION_QUERY } from './session';

export function SignInPage() {
  const words = useWords();
  useTitle(words.signIn.title);
  return (
    <>
      <Masthead home="/can-bo">
        <a href="/">{words.signIn.citizen}</a>
      </Masthead>
      <main id="main" tabIndex={-1} className="page-width page sign-in">
        <h1>{words.signIn.title}</h1>
        <SignInForm />
      </main>
    </>
  );
}

function SignInForm() {
  const words = useWords();
  const queries = useQueryClient();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const entering = useMutation({
    mutationFn: signIn,
    onSuccess: (session) => {
      // What another person's queue left behind is not this person's to see.
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_QUERY[0] });
      queries.setQueryData(SESSION_QUERY, session);
    },
  });
  const refused = entering.error instanceof Refusal && entering.error.status === 401;
  return (
    <Form
      className="sheet"
      onSubmit={(event) => {
        event.preventDefault();
        if (!entering.isPending) entering.mutate({ username, password });
      }}
    >
      {entering.error && (
        <Notice tone="danger">{refused ? words.signIn.refused : failureOf(entering.error, words).message}</Notice>
      )}
      <WordsField
        name="username"
        label={words.signIn.username}
        value={username}
        onChange={setUsername}
        autoComplete="username"
        isRequired
      />
      <WordsField
        name="password"
        type="password"
        label={words.signIn.password}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        isRequired
      />
      <div>
        <Button type="submit" look="main">
          {entering.isPending ? words.signIn.busy : words.signIn.submit}
        </Button>
      </div>
    </Form>
  );
}
