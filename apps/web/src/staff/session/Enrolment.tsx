import type { OfferEnrolment, Enrolment as Offered } from '@libs/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { confirmSecondFactor, offerSecondFactor } from '../../api/second-factor';
import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';
import { AskingForm } from './AskingForm';
import { CodeField } from './CodeField';
import { PasswordField } from './PasswordField';
import { proofOf } from './proof';
import { QrPicture } from './QrPicture';

interface Props {
  /** Whether who is here must show once more who they are. */
  asksProof: boolean;
  enrolled: (recoveryCodes: readonly string[]) => void;
}

/** First a new secret, then a code of it. */
export function Enrolment({ asksProof, enrolled }: Props) {
  const { enrolment: words, password: passwordWords } = useWords();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const offering = useMutation({ mutationFn: (proof: OfferEnrolment) => offerSecondFactor(proof) });
  if (offering.data) return <FirstCode offered={offering.data} enrolled={enrolled} />;
  const begin = () => offering.mutate(asksProof ? proofOf(password, code) : {});
  return (
    <AskingForm submit={words.begin} asking={offering} onSubmit={begin} refused={passwordWords.refused}>
      <p>{words.need}</p>
      {asksProof && (
        <>
          <PasswordField name="password" label={passwordWords.old} value={password} onChange={setPassword} />
          <CodeField value={code} onChange={setCode} />
        </>
      )}
    </AskingForm>
  );
}

function FirstCode({ offered, enrolled }: { offered: Offered; enrolled: Props['enrolled'] }) {
  const { enrolment: words } = useWords();
  const [totp, setTotp] = useState('');
  const confirming = useMutation({
    mutationFn: () => confirmSecondFactor({ totp }),
    onSuccess: ({ recoveryCodes }) => enrolled(recoveryCodes),
  });
  return (
    <AskingForm submit={words.confirm} asking={confirming} onSubmit={() => confirming.mutate()} refused={words.wrong}>
      <p>{words.scan}</p>
      <QrPicture text={offered.otpauthUri} label={words.picture} />
      <p>
        {words.orType} <code className="secret-letters">{offered.totpSecret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <WordsField
        name="totp"
        label={words.firstCode}
        value={totp}
        onChange={setTotp}
        inputMode="numeric"
        autoComplete="one-time-code"
        isRequired
      />
    </AskingForm>
  );
}
