import { CASE_KINDS, STATES } from '@libs/rules';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';
import type { Filters } from './filters';

interface Props {
  filters: Filters;
  apply: (filters: Filters) => void;
}

/** A list takes effect at once; words when Enter or the button is pressed. */
export function QueueFilters({ filters, apply }: Props) {
  const { queue, states, kinds } = useWords();
  const [words, setWords] = useState(filters.q ?? '');
  return (
    <search>
      <form
        className="queue-filters"
        onSubmit={(event) => {
          event.preventDefault();
          apply({ ...filters, q: words.trim() || undefined });
        }}
      >
        <WordsField
          name="q"
          type="search"
          label={queue.search}
          placeholder={queue.searchHint}
          value={words}
          onChange={setWords}
        />
        <SelectField
          name="queue"
          label={queue.which}
          value={filters.queue}
          options={[
            { value: 'mine', name: queue.open },
            { value: 'closed', name: queue.closed },
          ]}
          onChange={(which) => apply({ ...filters, queue: which as Filters['queue'], state: undefined })}
        />
        <SelectField
          name="state"
          label={queue.state}
          value={filters.state ?? ''}
          empty={queue.any}
          options={STATES.map((value) => ({ value, name: states[value] }))}
          onChange={(state) => apply({ ...filters, state: (state || undefined) as Filters['state'] })}
        />
        <SelectField
          name="kind"
          label={queue.kind}
          value={filters.kind ?? ''}
          empty={queue.any}
          options={CASE_KINDS.map((value) => ({ value, name: kinds[value] }))}
          onChange={(kind) => apply({ ...filters, kind: (kind || undefined) as Filters['kind'] })}
        />
        <Button type="submit">{queue.apply}</Button>
      </form>
    </search>
  );
}
