import type { ExplainedDeadline } from '@libs/contracts';
import { day } from '../../ui/dates';
import { Tag } from '../../ui/Tag';
import { useWords } from '../words';
import { DeadlineExplanation } from './DeadlineExplanation';

/** One duty, its last day, how it stands, and on request how the day came about. */
export function Deadline({ deadline }: { deadline: ExplainedDeadline }) {
  const { deadlines: words, duties } = useWords();
  return (
    <article className="deadline">
      <h3>{duties[deadline.duty]}</h3>
      <p className="row">
        <strong>{deadline.dueOn ? words.by(day(deadline.dueOn)) : words.standsStill}</strong>
        <Standing deadline={deadline} />
      </p>
      <details className="fold">
        <summary>{words.how}</summary>
        <DeadlineExplanation deadline={deadline} />
      </details>
    </article>
  );
}

function Standing({ deadline }: { deadline: ExplainedDeadline }) {
  const words = useWords().deadlines;
  if (deadline.metAt) return <span className="soft">{words.met(day(deadline.metAt))}</span>;
  if (deadline.breachedAt) return <Tag tone="overdue">{words.breached(day(deadline.breachedAt))}</Tag>;
  if (deadline.pausedSince) return <Tag>{words.paused(day(deadline.pausedSince))}</Tag>;
  return <span className="soft">{words[deadline.effect]}</span>;
}
