import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { reportVerification } from '../../api/redactions';
import { Notice } from '../../ui/Notice';
import { WordsField } from '../../ui/WordsField';
import { SmallForm } from '../SmallForm';
import { useWords } from '../words';

/** What a verifier found goes into the case, which they do not see. */
export function ReportForm({ caseId }: { caseId: string }) {
  const { verifications: words } = useWords();
  const [text, setText] = useState('');
  const reporting = useMutation({ mutationFn: () => reportVerification(caseId, text), onSuccess: () => setText('') });
  return (
    <details className="fold">
      <summary>{words.report}</summary>
      {reporting.isSuccess && <Notice>{words.sent}</Notice>}
      <SmallForm submit={words.send} busy={words.sending} sending={reporting} onSubmit={() => reporting.mutate()}>
        <WordsField name="text" label={words.found} rows={6} value={text} onChange={setText} isRequired />
      </SmallForm>
    </details>
  );
}
