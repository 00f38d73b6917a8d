import type { CaseDetail, Eligibility, OfferedStep } from '@libs/contracts';
import { ELIGIBILITY_ANSWERS } from '@libs/rules';
import { Form } from 'react-aria-components/Form';
import { Button } from '../../../ui/Button';
import { failureOf } from '../../../ui/failure';
import { SelectField } from '../../../ui/SelectField';
import { basisIn } from '../../../words/basis-in';
import { useWords } from '../../words';
import { StepField } from '../StepField';
import { StepTrouble } from '../StepTrouble';
import { bodyOf, useStepDraft } from '../step-draft';
import { useTakeStep } from '../use-take-step';
import { ChecklistLine } from './ChecklistLine';
import { allChecks, answerFor, withAnswer } from './checks';

interface Props {
  found: CaseDetail;
  step: OfferedStep;
  eligibility: Eligibility;
  reload: () => unknown;
}

/** Line by line the officer confirms or corrects what the system says, then decides and gives the reason. */
export function ChecklistForm({ found, step, eligibility, reload }: Props) {
  const words = useWords();
  const { draft, fill, forget } = useStepDraft(found, step.step);
  const taking = useTakeStep(found, forget);
  const failure = taking.error && failureOf(taking.error, words);
  const chosen = typeof draft.checks === 'string' ? [] : (draft.checks ?? []);
  const answers = ELIGIBILITY_ANSWERS.map((value) => ({ value, name: words.eligibilityAnswers[value] }));
  return (
    <Form
      className="step-form"
      validationErrors={failure?.fields ?? {}}
      onSubmit={(event) => {
        event.preventDefault();
        const checks = allChecks(eligibility, chosen);
        if (!taking.isPending) taking.mutate(bodyOf(step, { ...draft, checks }));
      }}
    >
      {eligibility.lines.map((item) => (
        <ChecklistLine key={item.line} item={item}>
          <SelectField
            name={item.line}
            label={words.eligibilityQuestions[item.question]}
            options={answers}
            value={answerFor(item, chosen, eligibility.found)}
            onChange={(answer) => fill('checks', withAnswer(chosen, item.line, answer))}
          />
        </ChecklistLine>
      ))}
      {step.needs.map((field) => (
        <StepField
          key={field}
          field={field}
          step={step}
          found={found}
          value={draft[field]}
          error={failure?.fields[field]}
          change={(value) => fill(field, value)}
        />
      ))}
      <p className="soft">
        {words.steps.basis}: {basisIn(words.glosses, step.basis)}
      </p>
      <StepTrouble
        error={taking.error}
        reload={() => {
          taking.reset();
          reload();
        }}
      />
      <Button type="submit" look="main">
        {taking.isPending ? words.steps.busy : words.eligibility.record}
      </Button>
    </Form>
  );
}
