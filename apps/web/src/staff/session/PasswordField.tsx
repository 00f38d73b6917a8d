import { WordsField } from '../../ui/WordsField';

interface Props {
  name: 'password' | 'newPassword';
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
}

export function PasswordField({ name, ...props }: Props) {
  const autoComplete = name === 'password' ? 'current-password' : 'new-password';
  return <WordsField {...props} name={name} type="password" autoComplete={autoComplete} isRequired />;
}
