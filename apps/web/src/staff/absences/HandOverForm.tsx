import type { HandOver } from '@libs/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { handOverDesk } from '../../api/substitutions';
import { failureOf } from '../../ui/failure';
import { Notice } from '../../ui/Notice';
import { WordsField } from '../../ui/WordsField';
import { SmallForm } from '../SmallForm';
import { useWords } from '../words';
import { TwoPeople } from './TwoPeople';
import type { Colleague } from './units-of';

const NOTHING: HandOver = { fromAccountId: '', accountId: '', reason: '' };

/** Every open case of one colleague goes to another at once. */
export function HandOverForm({ colleagues }: { colleagues: readonly Colleague[] }) {
  const words = useWords();
  const { handOver, absences } = words;
  const [draft, setDraft] = useState(NOTHING);
  const handing = useMutation({ mutationFn: () => handOverDesk(draft), onSuccess: () => setDraft(NOTHING) });
  const faults = handing.error ? failureOf(handing.error, words).fields : {};
  const fill = (part: Partial<HandOver>) => setDraft((before) => ({ ...before, ...part }));
  const person = (name: 'fromAccountId' | 'accountId', label: string) => ({
    name,
    label,
    value: draft[name],
    choose: (accountId: string) => fill({ [name]: accountId }),
    error: faults[name],
  });
  return (
    <section className="sheet" aria-labelledby="hand-over">
      <h2 id="hand-over">{handOver.title}</h2>
      <p>{handOver.lead}</p>
      {handing.isSuccess && <Notice>{handOver.done(handing.data.cases)}</Notice>}
      <SmallForm submit={handOver.submit} busy={absences.busy} sending={handing} onSubmit={() => handing.mutate()}>
        <TwoPeople
          colleagues={colleagues}
          first={person('fromAccountId', handOver.from)}
          second={person('accountId', handOver.to)}
        />
        <WordsField
          name="reason"
          label={handOver.reason}
          rows={3}
          value={draft.reason}
          onChange={(reason) => fill({ reason })}
          isRequired
        />
      </SmallForm>
    </section>
  );
}
