import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';
import type { DraftPart } from './draft';
import { LocationButton } from './LocationButton';

/** The five wards since 1 July 2025. Only suggestions: any name, also a former one, may be written. */
const WARDS = ['Vũ Ninh', 'Kinh Bắc', 'Võ Cường', 'Nam Sơn', 'Hạp Lĩnh'];

export function PlaceFields({ draft, change }: DraftPart) {
  const { submit } = useWords();
  return (
    <section className="group" aria-labelledby="where">
      <div>
        <h2 className="group-title" id="where">
          {submit.where}
        </h2>
        <p className="field-hint">{submit.whereHint}</p>
      </div>
      <div className="side-by-side">
        <WordsField
          name="wardName"
          label={submit.ward}
          optional
          suggestions={WARDS}
          value={draft.wardName}
          onChange={(wardName) => change({ wardName })}
        />
        <WordsField
          name="neighbourhood"
          label={submit.neighbourhood}
          optional
          value={draft.neighbourhood}
          onChange={(neighbourhood) => change({ neighbourhood })}
        />
      </div>
      <WordsField
        name="street"
        label={submit.street}
        optional
        value={draft.street}
        onChange={(street) => change({ street })}
      />
      <LocationButton location={draft.location} onChange={(location) => change({ location })} />
    </section>
  );
}
