import { ChoiceField } from '../../ui/ChoiceField';
import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';
import type { Draft, DraftPart } from './draft';

/** A petition, or a request to meet. */
export function SortFields({ draft, change }: DraftPart) {
  const { submit } = useWords();
  const sorts = [
    { value: 'petition', name: submit.petition, meaning: submit.petitionHint },
    { value: 'dialogue', name: submit.dialogue, meaning: submit.dialogueHint },
  ];
  return (
    <section className="group">
      <ChoiceField
        label={submit.what}
        isRow
        choices={sorts}
        value={draft.sort}
        onChange={(sort) => change({ sort: sort as Draft['sort'] })}
      />
      {draft.sort === 'dialogue' && <DialogueFields draft={draft} change={change} />}
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
