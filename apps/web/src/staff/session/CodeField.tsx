import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';

interface Props {
  value: string;
  onChange: (value: string) => void;
  isRequired?: boolean;
}

/** Takes six digits of the telephone or a recovery code. */
export function CodeField(props: Props) {
  const { code } = useWords();
  return <WordsField {...props} name="totp" label={code.label} hint={code.hint} autoComplete="one-time-code" />;
}
