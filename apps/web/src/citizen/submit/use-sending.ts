import type { Receipt } from '@libs/contracts';
import { useState } from 'react';
import { Refusal } from '../../api/request';
import { type Failure, failureOf } from '../../ui/failure';
import { useWords } from '../words';
import { type Draft, newKey } from './draft';
import { sendDraft } from './send-draft';

/**
 * Sending one draft. While no answer came the key stays, for the letter may have arrived. Once the service has refused,
 * the next attempt is a new letter and gets a new key.
 */
export function useSending(change: (changed: Partial<Draft>) => void, received: (receipt: Receipt) => void) {
  const words = useWords();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function send(draft: Draft): Promise<void> {
    if (draft.text.trim() === '') {
      setFailure({ message: words.submit.text, fields: { text: words.failures.required } });
      return;
    }
    setSending(true);
    setFailure(null);
    try {
      received(await sendDraft(draft));
    } catch (error) {
      if (error instanceof Refusal && error.status < 500) change({ key: newKey() });
      const conflict = error instanceof Refusal && error.status === 409;
      setFailure(conflict ? { message: words.submit.alreadySent, fields: {} } : failureOf(error, words));
    } finally {
      setSending(false);
    }
  }

  return { send, sending, failure, forget: () => setFailure(null) };
}
