import type { OfferedStep, TakeStep, Track } from '@libs/contracts';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { takeCitizenStep } from '../../api/take-citizen-step';
import type { TrackingKey } from '../../api/tracking-key';
import { Button } from '../../ui/Button';
import { ChoiceField } from '../../ui/ChoiceField';
import { FailureSummary } from '../../ui/FailureSummary';
import { type Failure, failureOf } from '../../ui/failure';
import { WordsField } from '../../ui/WordsField';
import { wordFor } from '../../words/word-for';
import { useWords } from '../words';

interface Props {
  kind: Track['kind'];
  step: OfferedStep;
  trackingKey: TrackingKey;
  taken: () => Promise<void>;
}

const NO_FAULTS: Readonly<Record<string, string>> = {};

/** One step's fields, as the service names them. */
export function CitizenStepForm({ kind, step, trackingKey, taken }: Props) {
  const words = useWords();
  const [values, setValues] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);

  async function send(): Promise<void> {
    setSending(true);
    setFailure(null);
    try {
      await takeCitizenStep(trackingKey, bodyOf(step, values));
      await taken();
    } catch (error) {
      setFailure(failureOf(error, words));
      setSending(false);
    }
  }

  return (
    <Form
      validationBehavior="aria"
      validationErrors={failure?.fields ?? NO_FAULTS}
      className="sheet"
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) void send();
      }}
    >
      <p>{step.step === 'withdraw' ? words.withdrawing[kind] : wordFor(words.citizenStepMeanings, step.step)}</p>
      {failure && <FailureSummary failure={failure} />}
      {[...step.needs, ...step.takes].map((field) => {
        const shared = {
          name: field,
          label: words.citizenFieldsIn[`${step.step}.${field}`] ?? wordFor(words.citizenFields, field),
          isRequired: step.needs.includes(field),
          value: values[field] ?? '',
          onChange: (value: string) => setValues((before) => ({ ...before, [field]: value })),
        };
        if (field !== 'score') {
          return <WordsField key={field} {...shared} rows={4} optional={!shared.isRequired} />;
        }
        const scores = Object.entries(words.scores).map(([value, name]) => ({ value, name }));
        return <ChoiceField key={field} {...shared} choices={scores.toReversed()} />;
      })}
      <div>
        <Button type="submit" look="main">
          {sending ? words.track.sending : words.track.send}
        </Button>
      </div>
    </Form>
  );
}

function bodyOf({ step }: OfferedStep, values: Record<string, string>): TakeStep {
  const written = Object.entries(values).filter(([, value]) => value.trim() !== '');
  const fields = written.map(([field, value]) => [field, field === 'score' ? Number(value) : value]);
  return { ...Object.fromEntries(fields), step: step as TakeStep['step'] };
}
