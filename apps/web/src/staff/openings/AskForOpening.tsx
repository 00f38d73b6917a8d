import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { requestOpening } from '../../api/openings';
import { WordsField } from '../../ui/WordsField';
import { caseKey } from '../case/case-query';
import { SmallForm } from '../SmallForm';
import { useWords } from '../words';

/** Folded away: to ask who somebody is should be a decision. */
export function AskForOpening({ caseId }: { caseId: string }) {
  const { openings: words } = useWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const asking = useMutation({
    mutationFn: () => requestOpening(caseId, reason),
    onSuccess: () => queries.invalidateQueries({ queryKey: caseKey(caseId) }),
  });
  return (
    <details className="fold">
      <summary>{words.askTitle}</summary>
      <SmallForm submit={words.ask} busy={words.asking} sending={asking} onSubmit={() => asking.mutate()}>
        <WordsField
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          value={reason}
          onChange={setReason}
          isRequired
        />
      </SmallForm>
    </details>
  );
}
