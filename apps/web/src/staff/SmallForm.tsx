import { type ReactNode, useMemo, useState } from 'react';
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
  /** Wire name of a field → what is wrong with it, before anything is sent. */
  check?: () => Readonly<Record<string, string>>;
}

const NO_FAULTS: Readonly<Record<string, string>> = {};

/** A few fields, one button, and what the service said when it declined. */
export function SmallForm({ children, submit, busy, look = 'main', sending, onSubmit, check }: Props) {
  const words = useWords();
  const { error, isPending, reset } = sending;
  const failure = useMemo(() => (error ? failureOf(error, words) : null), [error, words]);
  const [faults, setFaults] = useState(NO_FAULTS);

  function attempt(): void {
    const found = check?.() ?? NO_FAULTS;
    setFaults(found);
    if (Object.keys(found).length === 0 && !isPending) onSubmit();
  }

  /** A fault left standing while it is put right would block the form, and move its button when it goes. */
  function forget(): void {
    if (error) reset();
    if (faults !== NO_FAULTS) setFaults(NO_FAULTS);
  }

  return (
    <Form
      className="small-form"
      validationErrors={failure?.fields ?? faults}
      onSubmit={(event) => {
        event.preventDefault();
        attempt();
      }}
    >
      {failure && <FailureSummary failure={failure} />}
      <div className="small-form-fields" onInput={forget}>
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
