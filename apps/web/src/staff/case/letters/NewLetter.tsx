import type { CaseDetail } from '@libs/contracts';
import { LETTER_KINDS, type LetterKind } from '@libs/rules';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { Button } from '../../../ui/Button';
import { SelectField } from '../../../ui/SelectField';
import { useWords } from '../../words';
import { StepTrouble } from '../StepTrouble';
import { useTakeStep } from '../use-take-step';

/** A letter that no step prepared. */
export function NewLetter({ found, reload }: { found: CaseDetail; reload: () => unknown }) {
  const { letters, letterKinds, stepFields, steps, actions } = useWords();
  const [kind, setKind] = useState('');
  const taking = useTakeStep(found, () => setKind(''));
  return (
    <details className="fold letter">
      <summary>{letters.draftNew}</summary>
      <Form
        className="letter-fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (!taking.isPending) taking.mutate({ step: 'draft_letter', letterKind: kind as LetterKind });
        }}
      >
        <StepTrouble
          error={taking.error}
          reload={() => {
            taking.reset();
            reload();
          }}
        />
        <SelectField
          name="letterKind"
          label={stepFields.letterKind}
          value={kind}
          onChange={setKind}
          options={LETTER_KINDS.map((value) => ({ value, name: letterKinds[value] }))}
          empty={steps.choose}
          isRequired
        />
        <div>
          <Button type="submit">{taking.isPending ? steps.busy : actions.draft_letter}</Button>
        </div>
      </Form>
    </details>
  );
}
