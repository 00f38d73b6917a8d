import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField, type TextFieldProps } from 'react-aria-components/TextField';
import { useSharedWords } from '../words/catalogue';
import './styles/field.css';

interface Props extends Omit<TextFieldProps, 'children' | 'className'> {
  label: string;
  hint?: string;
  /** Above 1 it takes many lines. */
  rows?: number;
  optional?: boolean;
  suggestions?: readonly string[];
  placeholder?: string;
}

/** A line or a box of words, its label, its hint and what is wrong with it. */
export function WordsField({ label, hint, rows = 1, optional, suggestions, placeholder, ...props }: Props) {
  const { frame } = useSharedWords();
  const listId = suggestions ? `${props.name}-suggestions` : undefined;
  return (
    <TextField {...props} className="field">
      <Label className="field-label">
        {label}
        {optional && <span className="field-optional"> ({frame.optional})</span>}
      </Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {rows > 1 ? (
        <TextArea rows={rows} className="field-box" />
      ) : (
        <Input className="field-box" list={listId} placeholder={placeholder} />
      )}
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      <FieldError className="field-error" />
    </TextField>
  );
}
