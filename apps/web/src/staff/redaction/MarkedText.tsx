import type { Ref } from 'react';
import { useWords } from '../words';
import { type Marked, piecesOf } from './marked';

interface Props {
  ref: Ref<HTMLParagraphElement>;
  text: string;
  marks: readonly Marked[];
}

/** The text, with what will go marked in it. */
export function MarkedText({ ref, text, marks }: Props) {
  const { redaction } = useWords();
  return (
    <div>
      <h3>{redaction.text}</h3>
      <p ref={ref} className="as-written marked-text">
        {piecesOf(text, marks).map(({ from, words, goes }) =>
          goes ? <mark key={from}>{words}</mark> : <span key={from}>{words}</span>,
        )}
      </p>
    </div>
  );
}
