import { type ReactNode, useMemo } from 'react';
import { Form } from 'react-aria-components/Form';
import { Button } from '../ui/Button';
import { FailureSummary } from '../ui/FailureSummary';
import { failureOf } from '../ui/failure';
import { useWords } from './words';
import './small-form.css';

interface Props {
  children: ReactNode;
  submit: string;
  busy: string;
  look?: 'main' | 'plain' | 'danger';
  sending: { error: Error | null; isPending: boolean; reset: () => void };
  onSubmit: () => void;
}

/** A few fields, one button, and what the service said when it declined. */
export function SmallForm({ children, submit, busy, look = 'main', sending, onSubmit }: Props) {
  const words = useWords();
  const { error, isPending, reset } = sending;
  const failure = useMemo(() => (error ? failureOf(error, words) : null), [error, words]);
  return (
    <Form
      className="small-form"
      validationErrors={failure?.fields ?? {}}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) onSubmit();
      }}
    >
      {failure && <FailureSummary failure={failure} />}
      {/* A fault left standing while it is put right would block the form. */}
      <div className="small-form-fields" onInput={() => error && reset()}>
        {children}
      </div>
      <div>
        <Button type="submit" look={look}>
          {isPending ? busy : submit}
        </Button>
      </div>
    </Form>
  );
}
