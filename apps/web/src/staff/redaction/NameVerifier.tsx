import type { CaseDetail } from '@libs/contracts';
import { useIsFetching } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { SelectField } from '../../ui/SelectField';
import { caseKey } from '../case/case-query';
import { StepTrouble } from '../case/StepTrouble';
import { useTakeStep } from '../case/use-take-step';
import { useWords } from '../words';

interface Props {
  found: CaseDetail;
  reload: () => unknown;
}

/** Gives the copy to a colleague, who reads it on a page of their own. */
export function NameVerifier({ found, reload }: Props) {
  const { redaction: words } = useWords();
  const [accountId, setAccountId] = useState('');
  const naming = useTakeStep(found, () => setAccountId(''));
  // The copy may be there before the case is that it is a copy of: a step on the version before would be refused.
  const isBehind = useIsFetching({ queryKey: caseKey(found.id) }) > 0;
  return (
    <Form
      className="name-verifier"
      onSubmit={(event) => {
        event.preventDefault();
        if (!naming.isPending) naming.mutate({ step: 'name_verifier', accountId });
      }}
    >
      {naming.isSuccess && <Notice>{words.named}</Notice>}
      <StepTrouble
        error={naming.error}
        reload={() => {
          naming.reset();
          reload();
        }}
      />
      <SelectField
        name="accountId"
        label={words.verifier}
        value={accountId}
        onChange={setAccountId}
        options={found.colleagues.map(({ id, name }) => ({ value: id, name }))}
        empty={words.choose}
        isRequired
      />
      <div>
        <Button type="submit" isDisabled={isBehind}>
          {naming.isPending ? words.naming : words.name}
        </Button>
      </div>
    </Form>
  );
}
