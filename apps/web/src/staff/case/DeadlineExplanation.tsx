import type { ExplainedDeadline } from '@libs/contracts';
import { day } from '../../ui/dates';
import { Facts } from '../../ui/Facts';
import { basisIn } from '../../words/basis-in';
import { wordFor } from '../../words/word-for';
import { useWords } from '../words';
import { runsOf } from './runs-of-days';

/** Day by day: the rule and how it is known, what was counted, what was left out and why, what moved the day. */
export function DeadlineExplanation({ deadline }: { deadline: ExplainedDeadline }) {
  const { deadlines: words, ruleEvidence, glosses } = useWords();
  const promisedOn = day(deadline.promisedAt);
  const differs = deadline.dueOn !== null && promisedOn !== day(deadline.dueOn);
  return (
    <div className="explanation">
      <Facts
        facts={[
          [words.started, day(deadline.startedAt)],
          [words.counted, words.countedDays(deadline.counted)],
          [words.promised, differs ? words.by(promisedOn) : null],
          [words.effect, words[deadline.effect]],
          [words.rule, words.ruleVersion(deadline.rule, day(deadline.version))],
          [words.evidence, wordFor(ruleEvidence, deadline.evidence)],
          [words.basis, basisIn(glosses, deadline.basis)],
        ]}
      />
      {deadline.extendedBy > 0 && <p>{words.extendedBy(deadline.extendedBy)}</p>}
      {deadline.rolled && <p>{words.rolled}</p>}
      <Warnings warnings={deadline.warnings} />
      <Suspended spans={deadline.suspended} />
      <Skipped days={deadline.skipped} />
    </div>
  );
}

function Warnings({ warnings }: Pick<ExplainedDeadline, 'warnings'>) {
  const { deadlineWarnings: words } = useWords();
  const inWords = (warning: string) => {
    const [about, detail = ''] = warning.split(':');
    if (about === 'calendar-incomplete') return words.calendarIncomplete(detail);
    if (about === 'evidence') return wordFor(words.evidence, detail);
    return about === 'suspension-not-foreseen' ? words.suspensionNotForeseen : warning;
  };
  return warnings.map((warning) => (
    <p key={warning} className="warning">
      {inWords(warning)}
    </p>
  ));
}

function Suspended({ spans }: { spans: ExplainedDeadline['suspended'] }) {
  const words = useWords().deadlines;
  if (spans.length === 0) return null;
  const span = ({ from, to }: (typeof spans)[number]) =>
    to ? words.suspendedUntil(day(from), day(to)) : words.suspendedSince(day(from));
  return (
    <p>
      {words.suspended}: {spans.map(span).join('; ')}.
    </p>
  );
}

function Skipped({ days }: { days: ExplainedDeadline['skipped'] }) {
  const { deadlines: words, dayReasons } = useWords();
  if (days.length === 0) return null;
  return (
    <div>
      <p>{words.skipped(days.length)}:</p>
      <ul className="plain-list">
        {runsOf(days).map(({ from, to, reason }) => (
          <li key={from}>
            {from === to ? day(from) : words.suspendedUntil(day(from), day(to))}: {wordFor(dayReasons, reason)}
          </li>
        ))}
      </ul>
    </div>
  );
}
