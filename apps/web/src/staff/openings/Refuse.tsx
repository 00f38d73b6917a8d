import { useState } from 'react';
import { refuseOpening } from '../../api/openings';
import { WordsField } from '../../ui/WordsField';
import { SmallForm } from '../SmallForm';
import { useWords } from '../words';
import type { Asked } from './asked';
import { useDecision } from './use-decision';

export function Refuse({ asked, decided }: { asked: Asked; decided: (words: string) => void }) {
  const { askedOpenings: words, custodian } = useWords();
  const [reason, setReason] = useState('');
  const refusing = useDecision(
    () => refuseOpening(asked.id, reason),
    () => decided(words.refused(asked.requesterName)),
  );
  return (
    <details className="fold">
      <summary>{words.refuseTo(asked.requesterName)}</summary>
      <SmallForm
        submit={words.refuse}
        busy={custodian.busy}
        look="danger"
        sending={refusing}
        onSubmit={() => refusing.mutate()}
      >
        <WordsField name="reason" label={words.refusal} rows={3} value={reason} onChange={setReason} isRequired />
      </SmallForm>
    </details>
  );
}
