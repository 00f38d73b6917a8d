import { type ReactNode, useMemo } from 'react';
import { Form } from 'react-aria-components/Form';
import { Refusal } from '../../api/request';
import { Button } from '../../ui/Button';
import { type Failure, failureOf } from '../../ui/failure';
import { Notice } from '../../ui/Notice';
import { useWords } from '../words';
import './session.css';

interface Props {
  children: ReactNode;
  submit: string;
  asking: { error: Error | null; isPending: boolean; reset: () => void };
  onSubmit: () => void;
  /** What to say when password or code were wrong. */
  refused: string;
}

const NONE: Failure = { message: '', fields: {} };

/** A form of the sign-in pages: its fields, one button, and one sentence when it was declined. */
export function AskingForm({ children, submit, asking: { error, isPending, reset }, onSubmit, refused }: Props) {
  const words = useWords();
  const failure = useMemo(() => (error ? failureOf(error, words) : NONE), [error, words]);
  const isRefused = error instanceof Refusal && error.problem.code === 'sign_in_refused';
  return (
    <Form
      className="sheet"
      validationErrors={failure.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) onSubmit();
      }}
    >
      {error && <Notice tone="danger">{isRefused ? refused : failure.message}</Notice>}
      {/* What was declined is being put right. Left standing until the field loses the focus, its going would move the
          button away from under the pointer. */}
      <div className="asked" onInput={() => error && reset()}>
        {children}
      </div>
      <div>
        <Button type="submit" look="main">
          {isPending ? words.signIn.busy : submit}
        </Button>
      </div>
    </Form>
  );
}
