import { useWords } from '../words';
import { PassphraseField } from './PassphraseField';

export interface Chosen {
  readonly passphrase: string;
  readonly again: string;
}

export const NOT_CHOSEN: Chosen = { passphrase: '', again: '' };

/** What is wrong with it, by field, in the given words. */
export function faultsOf({ passphrase, again }: Chosen, differs: string): Record<string, string> {
  return passphrase === again ? {} : { again: differs };
}

interface Props {
  /** What the service calls the field. */
  name: string;
  label: string;
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
}

/** A new passphrase, entered twice, and what it means to forget it. */
export function ChosenPassphrase({ name, label, chosen, choose }: Props) {
  const { custodian: words } = useWords();
  return (
    <>
      <p className="warning">{words.lost}</p>
      <PassphraseField
        name={name}
        label={label}
        hint={words.passphraseHint}
        value={chosen.passphrase}
        onChange={(passphrase) => choose({ ...chosen, passphrase })}
      />
      <PassphraseField
        name="again"
        label={words.again}
        value={chosen.again}
        onChange={(again) => choose({ ...chosen, again })}
      />
    </>
  );
}
