import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { Button } from '../../ui/Button';
import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';
import type { Sought } from './sought';

interface Props {
  sought: Sought;
  seek: (sought: Sought) => void;
}

/** By case, by account, or by both. */
export function ReadsForm({ sought, seek }: Props) {
  const { auditReads: words } = useWords();
  const [typed, setTyped] = useState(sought);
  const [isBlank, setBlank] = useState(false);

  function submit(): void {
    const given = { caseId: typed.caseId.trim(), account: typed.account.trim() };
    setBlank(given.caseId === '' && given.account === '');
    seek(given);
  }

  function type(part: Partial<Sought>): void {
    setBlank(false);
    setTyped((before) => ({ ...before, ...part }));
  }

  return (
    <Form
      className="reads-form"
      validationErrors={isBlank ? { caseId: words.needsOne } : {}}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <WordsField name="caseId" label={words.caseId} value={typed.caseId} onChange={(caseId) => type({ caseId })} />
      <WordsField
        name="account"
        label={words.account}
        value={typed.account}
        onChange={(account) => type({ account })}
      />
      <Button type="submit" look="main">
        {words.find}
      </Button>
    </Form>
  );
}
