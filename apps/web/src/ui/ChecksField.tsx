import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup, type CheckboxGroupProps } from 'react-aria-components/CheckboxGroup';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import './styles/choice.css';
import './styles/field.css';

interface Props extends Omit<CheckboxGroupProps, 'children' | 'className'> {
  label: string;
  choices: readonly { value: string; name: string }[];
}

/** Any number of a few. */
export function ChecksField({ label, choices, ...props }: Props) {
  return (
    <CheckboxGroup {...props} className="field choices">
      <Label className="field-label">{label}</Label>
      <div className="choices-list">
        {choices.map(({ value, name }) => (
          <Checkbox key={value} value={value} className="choice">
            <span className="choice-mark choice-square" aria-hidden="true" />
            <span className="choice-name">{name}</span>
          </Checkbox>
        ))}
      </div>
      <FieldError className="field-error" />
    </CheckboxGroup>
  );
}
