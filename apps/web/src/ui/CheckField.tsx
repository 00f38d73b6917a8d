import { Checkbox, type CheckboxProps } from 'react-aria-components/Checkbox';
import './styles/choice.css';

interface Props extends Omit<CheckboxProps, 'children' | 'className'> {
  label: string;
  hint?: string;
}

export function CheckField({ label, hint, ...props }: Props) {
  return (
    <Checkbox {...props} className="choice choice-alone">
      <span className="choice-mark choice-square" aria-hidden="true" />
      <span className="choice-words">
        <span className="choice-name">{label}</span>
        {hint && <span className="choice-meaning">{hint}</span>}
      </span>
    </Checkbox>
  );
}
