import { useSharedWords } from '../words/catalogue';
import { wordFor } from '../words/word-for';
import { moment } from './dates';
import './styles/timeline.css';

export interface Happening {
  at: string;
  step: string;
  unit: string | null;
  /** What was said, in the order it is to be read. */
  words: readonly string[];
  actor?: string;
}

/** What happened, newest first. */
export function Timeline({ happenings }: { happenings: readonly Happening[] }) {
  const words = useSharedWords();
  return (
    <ol className="timeline">
      {happenings.toReversed().map(({ at, step, unit, actor, words: said }) => (
        <li key={`${at} ${step}`}>
          <p className="timeline-what">{wordFor(words.happenings, step)}</p>
          <p className="timeline-when">
            <time dateTime={at}>{moment(at)}</time>
            {[unit, actor].filter(Boolean).map((who) => (
              <span key={who}> · {who}</span>
            ))}
          </p>
          {said.map((each) => (
            <p key={each} className="as-written timeline-words">
              {each}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
