import type { CaseDetail, OfferedStep } from '@libs/contracts';
import { useEffect, useMemo, useRef } from 'react';
import { Form } from 'react-aria-components/Form';
import { Button } from '../../ui/Button';
import { failureOf } from '../../ui/failure';
import { basisIn } from '../../words/basis-in';
import { wordFor } from '../../words/word-for';
import { useWords } from '../words';
import { StepField } from './StepField';
import { StepTrouble } from './StepTrouble';
import { bodyOf, useStepDraft } from './step-draft';
import { useTakeStep } from './use-take-step';

interface Props {
  found: CaseDetail;
  step: OfferedStep;
  reload: () => unknown;
  taken: () => void;
  cancel: () => void;
}

const NO_FAULTS: Readonly<Record<string, string>> = {};

/**
 * The form of one step: the fields its row in the tables names, nothing else. What the service declined marks its field,
 * but holds nothing up: the same words may be sent again.
 */
export function StepForm({ found, step, reload, taken, cancel }: Props) {
  const words = useWords();
  const { draft, fill, forget } = useStepDraft(found, step.step);
  const taking = useTakeStep(found, () => {
    forget();
    taken();
  });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, textarea, input, button')?.focus(), []);
  const failure = useMemo(() => taking.error && failureOf(taking.error, words), [taking.error, words]);
  return (
    <Form
      ref={form}
      className="step-form"
      validationBehavior="aria"
      validationErrors={failure?.fields ?? NO_FAULTS}
      onSubmit={(event) => {
        event.preventDefault();
        if (!taking.isPending) taking.mutate(bodyOf(step, draft));
      }}
    >
      <StepTrouble
        error={taking.error}
        reload={() => {
          taking.reset();
          reload();
        }}
      />
      {[...step.needs, ...step.takes].map((field) => (
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
      <WhatFollows step={step} />
      <div className="row">
        <Button type="submit" look="main">
          {taking.isPending ? words.steps.busy : words.steps.submit(wordFor(words.actions, step.step))}
        </Button>
        <Button look="quiet" onPress={cancel}>
          {words.frame.cancel}
        </Button>
      </div>
    </Form>
  );
}

/** The law the step rests on, and the letters it leaves prepared. */
function WhatFollows({ step }: { step: OfferedStep }) {
  const { steps, letterKinds, glosses } = useWords();
  return (
    <div className="soft">
      <p>
        {steps.basis}: {basisIn(glosses, step.basis)}
      </p>
      {step.letters.length > 0 && <p>{steps.prepares(step.letters.map((kind) => letterKinds[kind]).join(', '))}</p>}
    </div>
  );
}
