import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';

interface Props {
  name: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  /** What this must repeat. */
  repeats?: string;
}

/** No browser is to offer to keep it: it opens other people's names. */
export function PassphraseField({ repeats, ...props }: Props) {
  const { custodian } = useWords();
  const differs = (again: string) => (repeats === undefined || again === repeats ? null : custodian.differs);
  return <WordsField {...props} type="password" autoComplete="off" validate={differs} isRequired />;
}
