import type { CaseDetail, OfferedStep } from '@libs/contracts';
import { isPublicStep, type StepName } from '@libs/rules';
import { ChecksField } from '../../ui/ChecksField';
import { ChoiceField } from '../../ui/ChoiceField';
import { SelectField } from '../../ui/SelectField';
import { WordsField } from '../../ui/WordsField';
import { wordFor } from '../../words/word-for';
import { useWords } from '../words';
import { useChoices, useOptions } from './field-options';
import type { DraftValue } from './step-draft';

interface Props {
  field: string;
  step: OfferedStep;
  found: CaseDetail;
  value: DraftValue | undefined;
  error?: string;
  change: (value: DraftValue) => void;
}

/** A field by its name on the wire: a list where the service or the law gives the choices, a box where words are wanted. */
export function StepField({ field, step, found, value, error, change }: Props) {
  const { stepFields, stepFieldsIn, steps } = useWords();
  const own: Readonly<Record<string, string>> = stepFieldsIn;
  const isRequired = step.needs.includes(field);
  const shared = { name: field, label: own[`${step.step}.${field}`] ?? wordFor(stepFields, field), isRequired };
  const words = typeof value === 'string' ? value : '';
  const options = useOptions(field, found);
  const choices = useChoices(field, step);
  if (options) {
    return (
      <SelectField {...shared} value={words} onChange={change} options={options} empty={steps.choose} error={error} />
    );
  }
  if (choices && field === 'criteria') {
    return (
      <ChecksField
        {...shared}
        choices={choices}
        value={typeof value === 'string' ? [] : [...(value ?? [])]}
        onChange={change}
      />
    );
  }
  if (choices) return <ChoiceField {...shared} choices={choices} value={words} onChange={change} />;
  return (
    <WordsField
      {...shared}
      {...lookOf(field)}
      hint={field === 'text' && isPublicStep(found.kind, step.step as StepName) ? steps.seenByCitizen : undefined}
      value={words}
      onChange={change}
      optional={!isRequired}
    />
  );
}

function lookOf(field: string) {
  if (field === 'text' || field === 'reason') return { rows: 5 };
  if (field === 'on') return { type: 'date' };
  return field === 'days' || field === 'score' ? { inputMode: 'numeric' as const } : {};
}
