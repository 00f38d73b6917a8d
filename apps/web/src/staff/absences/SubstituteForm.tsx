import type { NewSubstitution } from '@libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { nameSubstitute } from '../../api/substitutions';
import { failureOf } from '../../ui/failure';
import { Notice } from '../../ui/Notice';
import { WordsField } from '../../ui/WordsField';
import { SmallForm } from '../SmallForm';
import { useWords } from '../words';
import { SUBSTITUTIONS } from './substitutions-query';
import { TwoPeople } from './TwoPeople';
import type { Colleague } from './units-of';

const NOBODY: NewSubstitution = { absentId: '', substituteId: '', from: '', until: '' };

/** Somebody is away from one day to another, both counted. */
export function SubstituteForm({ colleagues }: { colleagues: readonly Colleague[] }) {
  const words = useWords();
  const { absences } = words;
  const queries = useQueryClient();
  const [draft, setDraft] = useState(NOBODY);
  const naming = useMutation({
    mutationFn: () => nameSubstitute(draft),
    onSuccess: () => {
      setDraft(NOBODY);
      return queries.invalidateQueries({ queryKey: SUBSTITUTIONS });
    },
  });
  const faults = naming.error ? failureOf(naming.error, words).fields : {};
  const fill = (part: Partial<NewSubstitution>) => setDraft((before) => ({ ...before, ...part }));
  const person = (name: 'absentId' | 'substituteId', label: string) => ({
    name,
    label,
    value: draft[name],
    choose: (accountId: string) => fill({ [name]: accountId }),
    error: faults[name],
  });
  return (
    <section className="sheet" aria-labelledby="name-substitute">
      <h2 id="name-substitute">{absences.add}</h2>
      {naming.isSuccess && <Notice>{absences.saved}</Notice>}
      <SmallForm submit={absences.save} busy={absences.busy} sending={naming} onSubmit={() => naming.mutate()}>
        <TwoPeople
          colleagues={colleagues}
          first={person('absentId', absences.absent)}
          second={person('substituteId', absences.substitute)}
        />
        <div className="side-by-side">
          <WordsField
            name="from"
            type="date"
            label={absences.from}
            value={draft.from}
            onChange={(from) => fill({ from })}
            isRequired
          />
          <WordsField
            name="until"
            type="date"
            label={absences.until}
            value={draft.until}
            onChange={(until) => fill({ until })}
            isRequired
          />
        </div>
      </SmallForm>
    </section>
  );
}
