import { CheckField } from '../../ui/CheckField';
import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';
import { type DraftPart, isSecret } from './draft';

export function SubmitterFields({ draft, change }: DraftPart) {
  const { submit } = useWords();
  // What a browser learns to fill in by itself, it keeps.
  const filledIn = (what: string) => (isSecret(draft) ? 'off' : what);
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
              autoComplete={filledIn('name')}
              value={draft.name}
              onChange={(name) => change({ name })}
            />
            <WordsField
              name="submitter.phone"
              label={submit.phone}
              optional
              type="tel"
              autoComplete={filledIn('tel')}
              value={draft.phone}
              onChange={(phone) => change({ phone })}
            />
          </div>
          <WordsField
            name="submitter.address"
            label={submit.address}
            optional
            autoComplete={filledIn('street-address')}
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
