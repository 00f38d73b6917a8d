import type { Receipt } from '@libs/contracts';
import { Form } from 'react-aria-components/Form';
import { Button } from '../../ui/Button';
import { FailureSummary } from '../../ui/FailureSummary';
import { useStoredState } from '../../ui/stored-state';
import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';
import { type Draft, emptyDraft, isSecret, keptOf } from './draft';
import { PlaceFields } from './PlaceFields';
import { SortFields } from './SortFields';
import { SubmitterFields } from './SubmitterFields';
import { TypeField } from './TypeField';
import { useSending } from './use-sending';

export function SubmitForm({ received }: { received: (receipt: Receipt, secret: boolean) => void }) {
  const { submit } = useWords();
  const [stored, store] = useStoredState<Draft>('lang-nghe.draft', keptOf);
  const draft = stored ?? emptyDraft();
  const change = (changed: Partial<Draft>) => store((before) => ({ ...(before ?? draft), ...changed }));
  const { send, sending, proving, failure, forget } = useSending(change, (receipt) => {
    store(null);
    received(receipt, isSecret(draft));
  });

  function clear(): void {
    forget();
    store(null);
  }

  return (
    <>
      <div>
        <h1>{submit.title}</h1>
        <p className="lead">{submit.lead}</p>
      </div>
      {failure && <FailureSummary failure={failure} />}
      <Form
        className="sheet"
        validationBehavior="aria"
        validationErrors={failure?.fields ?? {}}
        onSubmit={(event) => {
          event.preventDefault();
          if (sending) return;
          // Kept before it is sent, key and all: a page closed halfway sends the same letter, not another.
          change({});
          void send(draft);
        }}
      >
        <SortFields draft={draft} change={change} />
        <section className="group">
          <WordsField
            name="text"
            label={submit.text}
            hint={submit.textHint}
            rows={6}
            isRequired
            value={draft.text}
            onChange={(text) => change({ text })}
          />
        </section>
        {draft.sort === 'petition' && <TypeField draft={draft} change={change} />}
        <PlaceFields draft={draft} change={change} />
        <SubmitterFields draft={draft} change={change} />
        <div className="group send">
          <Button type="submit" look="main">
            {sending ? submit.sending : submit.send}
          </Button>
          <p role="status">{proving && submit.proving}</p>
          <p className="soft">{isSecret(draft) ? submit.notKept : submit.kept}</p>
          {stored && (
            <div>
              <Button look="quiet" onPress={clear}>
                {submit.clear}
              </Button>
            </div>
          )}
        </div>
      </Form>
    </>
  );
}
