import type { CaseDetail } from '@libs/contracts';
import { useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useWords } from '../words';
import { StepForm } from './StepForm';
import { UnfinishedWords } from './UnfinishedWords';

interface Props {
  found: CaseDetail;
  reload: () => unknown;
}

/** One button for each step the case offers this person now, and no other. */
export function Steps({ found, reload }: Props) {
  const { steps, actions } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const step = found.steps.find((each) => each.step === chosen);
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = (name: string) => actions[name] ?? name;

  function choose(name: string): void {
    setDone(null);
    setChosen(name === chosen ? null : name);
  }

  return (
    <section className="sheet steps" aria-labelledby="steps">
      <h2 id="steps" ref={heading} tabIndex={-1}>
        {steps.title}
      </h2>
      {done && <Notice>{steps.done(nameOf(done))}</Notice>}
      {found.steps.length === 0 && <p className="soft">{steps.none}</p>}
      <div className="row">
        {found.steps.map((each) => (
          <Button key={each.step} aria-expanded={each.step === chosen} onPress={() => choose(each.step)}>
            {nameOf(each.step)}
          </Button>
        ))}
      </div>
      {step && (
        <StepForm
          key={step.step}
          found={found}
          step={step}
          reload={reload}
          taken={() => {
            setDone(step.step);
            setChosen(null);
            heading.current?.focus();
          }}
          cancel={() => setChosen(null)}
        />
      )}
      {chosen && !step && <UnfinishedWords caseId={found.id} step={chosen} forget={() => setChosen(null)} />}
    </section>
  );
}
