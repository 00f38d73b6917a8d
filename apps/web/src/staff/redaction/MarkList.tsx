import { CheckField } from '../../ui/CheckField';
import { useWords } from '../words';
import type { Marked } from './marked';

interface Props {
  marks: readonly Marked[];
  change: (changed: Marked) => void;
}

/** What will go, each with a tick that may be taken away. */
export function MarkList({ marks, change }: Props) {
  const { redaction: words, markKinds } = useWords();
  return (
    <fieldset className="mark-list">
      <legend className="field-label">{words.found}</legend>
      {marks.length === 0 && <p className="soft">{words.none}</p>}
      {marks.map((mark) => (
        <CheckField
          key={`${mark.kind} ${mark.words}`}
          label={mark.words}
          hint={`${markKinds[mark.kind]}${words.places(mark.spans.length)}`}
          isSelected={mark.goes}
          onChange={(goes) => change({ ...mark, goes })}
        />
      ))}
    </fieldset>
  );
}
