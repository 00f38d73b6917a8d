import { CheckField } from '../../ui/CheckField';
import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';
import type { DraftPart } from './draft';

export function SubmitterFields({ draft, change }: DraftPart) {
  const { submit } = useWords();
  return (
    <section className="group" aria-labelledby="who">
      <h2 className="group-title" id="who">
        {submit.who}
      </h2>
      {!draft.anonymous && (
        <>
          <div className="side-by-side">
            <WordsField
              name="submitter.name"
              label={submit.name}
              autoComplete="name"
              value={draft.name}
              onChange={(name) => change({ name })}
            />
            <WordsField
              name="submitter.phone"
              label={submit.phone}
              optional
              type="tel"
              autoComplete="tel"
              value={draft.phone}
              onChange={(phone) => change({ phone })}
            />
          </div>
          <WordsField
            name="submitter.address"
            label={submit.address}
            optional
            autoComplete="street-address"
            value={draft.address}
            onChange={(address) => change({ address })}
          />
        </>
      )}
      <div>
        <CheckField
          label={submit.anonymous}
          hint={submit.anonymousHint}
          isSelected={draft.anonymous}
          onChange={(anonymous) => change({ anonymous })}
        />
        <CheckField
          label={submit.confidential}
          hint={submit.confidentialHint}
          isSelected={draft.confidential}
          onChange={(confidential) => change({ confidential })}
        />
      </div>
    </section>
  );
}
