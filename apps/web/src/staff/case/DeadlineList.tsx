import type { ExplainedDeadline } from '@libs/contracts';
import { day } from '../../ui/dates';
import { Facts } from '../../ui/Facts';
import { Tag } from '../../ui/Tag';
import { useWords } from '../words';

export function DeadlineList({ deadlines }: { deadlines: readonly ExplainedDeadline[] }) {
  const words = useWords().deadlines;
  return (
    <section className="sheet" aria-labelledby="deadlines">
      <h2 id="deadlines">{words.title}</h2>
      {deadlines.length === 0 && <p className="soft">{words.none}</p>}
      {deadlines.map((deadline) => (
        <Deadline key={deadline.id} deadline={deadline} />
      ))}
    </section>
  );
}

function Deadline({ deadline }: { deadline: ExplainedDeadline }) {
  const { deadlines: words, duties } = useWords();
  return (
    <article className="deadline">
      <h3>{duties[deadline.duty]}</h3>
      <p className="row">
        <strong>{deadline.dueAt ? day(deadline.dueAt) : words.undetermined}</strong>
        <Standing deadline={deadline} />
      </p>
      <details className="fold">
        <summary>
          {words.counted(deadline.counted)}, {words.skipped(deadline.skipped.length)}
        </summary>
        <Explanation deadline={deadline} />
      </details>
    </article>
  );
}

function Standing({ deadline }: { deadline: ExplainedDeadline }) {
  const words = useWords().deadlines;
  if (deadline.metAt) return <span className="soft">{words.met(day(deadline.metAt))}</span>;
  if (deadline.breachedAt) return <Tag tone="overdue">{words.breached(day(deadline.breachedAt))}</Tag>;
  if (deadline.pausedSince) return <Tag>{words.paused(day(deadline.pausedSince))}</Tag>;
  return <span className="soft">{words.running}</span>;
}

function Explanation({ deadline }: { deadline: ExplainedDeadline }) {
  const { deadlines: words, dayReasons } = useWords();
  return (
    <div className="explanation">
      <Facts
        facts={[
          [words.started, day(deadline.startedAt)],
          [words.basis, deadline.basis],
          [words[deadline.effect], words.rule(deadline.rule, deadline.version)],
        ]}
      />
      {deadline.rolled && <p>{words.rolled}</p>}
      {deadline.warnings.map((warning) => (
        <p key={warning}>{warning.startsWith('calendar-incomplete') ? words.calendarIncomplete : warning}</p>
      ))}
      <ul className="plain-list skipped-days">
        {deadline.skipped.map(({ date, reason }) => (
          <li key={date}>
            {day(date)}: {dayReasons[reason] ?? reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
