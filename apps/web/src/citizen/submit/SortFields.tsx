import { ChoiceField } from '../../ui/ChoiceField';
import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';
import type { Draft, DraftPart } from './draft';

/** A petition of one of four kinds, or a request to meet. */
export function SortFields({ draft, change }: DraftPart) {
  const { submit, petitionTypes } = useWords();
  const sorts = [
    { value: 'petition', name: submit.petition, meaning: submit.petitionHint },
    { value: 'dialogue', name: submit.dialogue, meaning: submit.dialogueHint },
  ];
  const types = Object.entries(petitionTypes).map(([value, words]) => ({ value, ...words }));
  return (
    <section className="group">
      <ChoiceField
        label={submit.what}
        choices={sorts}
        value={draft.sort}
        onChange={(sort) => change({ sort: sort as Draft['sort'] })}
      />
      {draft.sort === 'petition' ? (
        <ChoiceField
          name="type"
          label={submit.type}
          choices={[{ value: 'unsure', name: submit.unsure }, ...types]}
          value={draft.type}
          onChange={(type) => change({ type: type as Draft['type'] })}
        />
      ) : (
        <DialogueFields draft={draft} change={change} />
      )}
    </section>
  );
}

function DialogueFields({ draft, change }: DraftPart) {
  const { submit } = useWords();
  return (
    <>
      <WordsField
        name="with"
        label={submit.withWhom}
        hint={submit.withWhomHint}
        optional
        value={draft.with}
        onChange={(value) => change({ with: value })}
      />
      <div className="side-by-side">
        <WordsField
          name="topic"
          label={submit.topic}
          optional
          value={draft.topic}
          onChange={(topic) => change({ topic })}
        />
        <WordsField
          name="groupSize"
          label={submit.groupSize}
          optional
          inputMode="numeric"
          value={draft.groupSize}
          onChange={(size) => change({ groupSize: size.replace(/\D/g, '') })}
        />
      </div>
    </>
  );
}
