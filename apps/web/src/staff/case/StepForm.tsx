import type { CaseDetail, OfferedStep } from '@libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Form } from 'react-aria-components/Form';
import { Refusal } from '../../api/request';
import { takeStep } from '../../api/take-step';
import { Button } from '../../ui/Button';
import { FailureSummary } from '../../ui/FailureSummary';
import { failureOf } from '../../ui/failure';
import { Notice } from '../../ui/Notice';
import { useWords } from '../words';
import { caseKey } from './case-query';
import { StepField } from './StepField';
import { bodyOf, useStepDraft } from './step-draft';

interface Props {
  found: CaseDetail;
  step: OfferedStep;
  reload: () => unknown;
  taken: () => void;
  cancel: () => void;
}

/** The form of one step: the fields its row in the tables names, nothing else. */
export function StepForm({ found, step, reload, taken, cancel }: Props) {
  const words = useWords();
  const queries = useQueryClient();
  const { draft, fill, forget } = useStepDraft(found.id, step.step);
  const taking = useMutation({
    mutationFn: () => takeStep(found.id, found.version, bodyOf(step, draft)),
    onSuccess: async () => {
      forget();
      taken();
      await queries.invalidateQueries({ queryKey: caseKey(found.id) });
      await queries.invalidateQueries({ queryKey: ['cases'] });
    },
  });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, textarea, input, button')?.focus(), []);
  const failure = taking.error && failureOf(taking.error, words);
  const action = words.actions[step.step] ?? step.step;
  return (
    <Form
      ref={form}
      className="step-form"
      validationErrors={failure?.fields ?? {}}
      onSubmit={(event) => {
        event.preventDefault();
        if (!taking.isPending) taking.mutate();
      }}
    >
      <Trouble
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
          required={step.needs.includes(field)}
          found={found}
          value={draft[field] ?? ''}
          error={failure?.fields[field]}
          change={(value) => fill(field, value)}
        />
      ))}
      <p className="soft">
        {words.steps.basis}: {step.basis}
      </p>
      <div className="row">
        <Button type="submit" look="main">
          {taking.isPending ? words.steps.busy : words.steps.submit(action)}
        </Button>
        <Button look="quiet" onPress={cancel}>
          {words.frame.cancel}
        </Button>
      </div>
    </Form>
  );
}

/** A conflict leads to a reload, a lost session to signing in again; anything else says what it is. */
function Trouble({ error, reload }: { error: unknown; reload: () => void }) {
  const words = useWords();
  if (!error) return null;
  const refusal = error instanceof Refusal ? error : null;
  if (refusal?.problem.code === 'version_conflict') {
    return (
      <Notice tone="danger">
        <p>{words.steps.conflict}</p>
        <Button onPress={reload}>{words.steps.reload}</Button>
      </Notice>
    );
  }
  if (refusal?.status === 401) return <Notice tone="danger">{words.steps.signedOut}</Notice>;
  return <FailureSummary failure={failureOf(error, words)} />;
}
