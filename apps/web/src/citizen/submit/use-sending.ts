import type { Receipt } from '@libs/contracts';
import { useState } from 'react';
import { Refusal } from '../../api/request';
import { type Failure, failureOf } from '../../ui/failure';
import { useWords } from '../words';
import { type Draft, newKey } from './draft';
import { sendDraft } from './send-draft';

/**
 * Sending one draft. Its key stays over every failure, for the letter may have arrived although no answer came back. Only
 * when other words turn out to have arrived under this key does the next attempt become a letter of its own.
 */
export function useSending(change: (changed: Partial<Draft>) => void, received: (receipt: Receipt) => void) {
  const words = useWords();
  const [sending, setSending] = useState(false);
  const [proving, setProving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function send(draft: Draft): Promise<void> {
    if (draft.text.trim() === '') {
      setFailure({ message: words.failures.incomplete, fields: { text: words.failures.required } });
      return;
    }
    setSending(true);
    setFailure(null);
    try {
      received(await sendDraft(draft, () => setProving(true)));
    } catch (error) {
      const arrivedBefore = error instanceof Refusal && error.problem.code === 'idempotency_conflict';
      if (arrivedBefore) change({ key: newKey() });
      setFailure(arrivedBefore ? { message: words.submit.alreadySent, fields: {} } : failureOf(error, words));
    } finally {
      setSending(false);
      setProving(false);
    }
  }

  return { send, sending, proving, failure, forget: () => setFailure(null) };
}
