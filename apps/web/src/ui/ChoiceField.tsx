import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup, type RadioGroupProps } from 'react-aria-components/RadioGroup';
import './styles/choice.css';
import './styles/field.css';

interface Props extends Omit<RadioGroupProps, 'children' | 'className'> {
  label: string;
  /** Side by side where there is room. */
  isRow?: boolean;
  choices: readonly { value: string; name: string; meaning?: string }[];
}

/** One of a few, each with its plain explanation. */
export function ChoiceField({ label, choices, isRow = false, ...props }: Props) {
  return (
    <RadioGroup {...props} className="field choices">
      <Label className="field-label">{label}</Label>
      <div className={isRow ? 'choices-list choices-row' : 'choices-list'}>
        {choices.map(({ value, name, meaning }) => (
          <Radio key={value} value={value} className="choice">
            <span className="choice-mark choice-round" aria-hidden="true" />
            <span className="choice-words">
              <span className="choice-name">{name}</span>
              {meaning && <span className="choice-meaning">{meaning}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldError className="field-error" />
    </RadioGroup>
  );
}
