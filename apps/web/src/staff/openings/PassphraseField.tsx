import { WordsField } from '../../ui/WordsField';

interface Props {
  name: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
}

/** No browser is to offer to keep it: it opens other people's names. */
export function PassphraseField(props: Props) {
  return <WordsField {...props} type="password" autoComplete="off" isRequired />;
}
