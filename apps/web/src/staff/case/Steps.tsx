import type { CaseDetail, OfferedStep } from '@libs/contracts';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { wordFor } from '../../words/word-for';
import { useWords } from '../words';
import { StepForm } from './StepForm';
import { likelyStep, STEP_GROUPS, type StepGroup, stepsIn } from './step-groups';
import { UnfinishedWords } from './UnfinishedWords';

interface Props {
  found: CaseDetail;
  reload: () => unknown;
}

/** One button for each step the case offers this person now, and no other; the form opens under its group. */
export function Steps({ found, reload }: Props) {
  const { steps, actions } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = STEP_GROUPS.map((group) => ({ group, offered: stepsIn(group, found.steps) }));
  const likely = chosen === null ? likelyStep(found) : undefined;

  function choose(name: string): void {
    setDone(null);
    setChosen(name === chosen ? null : name);
  }

  function taken(name: string): void {
    setDone(name);
    setChosen(null);
    heading.current?.focus();
  }

  return (
    <section className="sheet steps" aria-labelledby="steps">
      <h2 id="steps" ref={heading} tabIndex={-1}>
        {steps.title}
      </h2>
      {done && <Notice>{steps.done(wordFor(actions, done))}</Notice>}
      {shown.every(({ offered }) => offered.length === 0) && <p className="soft">{steps.none}</p>}
      {shown.map(({ group, offered }) => {
        const step = offered.find((each) => each.step === chosen);
        return (
          <StepButtons key={group} group={group} offered={offered} chosen={chosen} likely={likely} choose={choose}>
            {step && (
              <StepForm
                key={step.step}
                found={found}
                step={step}
                reload={reload}
                taken={() => taken(step.step)}
                cancel={() => setChosen(null)}
              />
            )}
          </StepButtons>
        );
      })}
      {chosen && !found.steps.some(({ step }) => step === chosen) && (
        <UnfinishedWords found={found} step={chosen} forget={() => setChosen(null)} />
      )}
    </section>
  );
}

interface ButtonsProps {
  group: StepGroup;
  offered: readonly OfferedStep[];
  chosen: string | null;
  likely: string | undefined;
  choose: (step: string) => void;
  /** The form of the chosen step, when it is one of these. */
  children: ReactNode;
}

function StepButtons({ group, offered, chosen, likely, choose, children }: ButtonsProps) {
  const { stepGroups, actions } = useWords();
  if (offered.length === 0) return null;
  return (
    <div className="step-group">
      <h3>{stepGroups[group]}</h3>
      <div className="row">
        {offered.map(({ step }) => (
          <Button
            key={step}
            look={step === likely ? 'main' : 'plain'}
            aria-expanded={step === chosen}
            onPress={() => choose(step)}
          >
            {wordFor(actions, step)}
          </Button>
        ))}
      </div>
      {children}
    </div>
  );
}
