import { ChoiceField } from '../../ui/ChoiceField';
import { useWords } from '../words';
import type { Draft, DraftPart } from './draft';

/** The four kinds in plain words. Folded away: nobody has to know the law to be heard. */
export function TypeField({ draft, change }: DraftPart) {
  const { submit, petitionTypes, frame } = useWords();
  const types = Object.entries(petitionTypes).map(([value, words]) => ({ value, ...words }));
  return (
    <details className="group fold" open={draft.type !== 'unsure' || undefined}>
      <summary>
        {submit.chooseType} <span className="field-optional">({frame.optional})</span>
      </summary>
      <ChoiceField
        name="type"
        label={submit.type}
        choices={[{ value: 'unsure', name: submit.unsure }, ...types]}
        value={draft.type}
        onChange={(type) => change({ type: type as Draft['type'] })}
      />
    </details>
  );
}
