import type { CaseDetail } from '@libs/contracts';
import { PETITION_TYPES, SUBJECTS } from '@libs/rules';
import { SelectField } from '../../ui/SelectField';
import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';

interface Props {
  field: string;
  required: boolean;
  found: CaseDetail;
  value: string;
  error?: string;
  change: (value: string) => void;
}

/** A field by its name on the wire: a list where the service gives the choices, a box where words are wanted. */
export function StepField({ field, required, found, value, error, change }: Props) {
  const { stepFields, steps } = useWords();
  const label = stepFields[field] ?? field;
  const options = useOptions(field, found);
  if (options) {
    return (
      <SelectField
        name={field}
        label={label}
        value={value}
        onChange={change}
        options={options}
        empty={steps.choose}
        error={error}
        isRequired={required}
      />
    );
  }
  const isNumber = field === 'days' || field === 'score';
  return (
    <WordsField
      name={field}
      label={label}
      value={value}
      onChange={change}
      isRequired={required}
      optional={!required}
      rows={field === 'text' || field === 'reason' ? 5 : 1}
      inputMode={isNumber ? 'numeric' : undefined}
    />
  );
}

function useOptions(field: string, found: CaseDetail): { value: string; name: string }[] | null {
  const { petitionTypeNames, subjects } = useWords();
  const fromUnit = ({ id, name }: { id: string; name: string }) => ({ value: id, name });
  switch (field) {
    case 'type':
      return PETITION_TYPES.map((value) => ({ value, name: petitionTypeNames[value] }));
    case 'subject':
      return SUBJECTS.map((value) => ({ value, name: subjects[value] }));
    case 'unitId':
      return found.wards.map(fromUnit);
    case 'accountId':
      return found.colleagues.map(fromUnit);
    default:
      return null;
  }
}
