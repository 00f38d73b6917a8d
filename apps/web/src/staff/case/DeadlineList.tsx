import type { ExplainedDeadline } from '@libs/contracts';
import { isOwed } from '@libs/rules';
import { day } from '../../ui/dates';
import { Facts } from '../../ui/Facts';
import { useWords } from '../words';
import { Deadline } from './Deadline';

/** What is owed now, nearest first; then what is done; then dates that nobody owes, as dates. */
export function DeadlineList({ deadlines }: { deadlines: readonly ExplainedDeadline[] }) {
  const { deadlines: words, duties } = useWords();
  const standing = ({ metAt, dueOn }: ExplainedDeadline) => {
    if (metAt) return words.met(day(metAt));
    return dueOn ? day(dueOn) : words.standsStill;
  };
  const owed = deadlines.filter(({ duty }) => isOwed(duty));
  const open = owed.filter(({ metAt }) => metAt === null).toSorted((a, b) => timeOf(a) - timeOf(b));
  const met = owed.filter(({ metAt }) => metAt !== null);
  const dates = deadlines.filter(({ duty }) => !isOwed(duty));
  return (
    <section className="sheet" aria-labelledby="deadlines">
      <h2 id="deadlines">{words.title}</h2>
      {deadlines.length === 0 && <p className="soft">{words.none}</p>}
      {open.map((deadline) => (
        <Deadline key={deadline.id} deadline={deadline} />
      ))}
      {dates.length > 0 && (
        <div className="deadline">
          <h3>{words.otherDates}</h3>
          <Facts facts={dates.map((date) => [duties[date.duty], standing(date)])} />
        </div>
      )}
      {met.length > 0 && (
        <details className="fold">
          <summary>{words.others}</summary>
          {met.map((deadline) => (
            <Deadline key={deadline.id} deadline={deadline} />
          ))}
        </details>
      )}
    </section>
  );
}

/** What stands still comes last. */
function timeOf({ dueAt }: ExplainedDeadline): number {
  return dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt);
}
