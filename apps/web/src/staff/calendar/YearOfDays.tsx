import type { YearOfCalendar } from '@libs/contracts';
import { useQuery } from '@tanstack/react-query';
import { readCalendarYear } from '../../api/calendar';
import { day, moment } from '../../ui/dates';
import { Facts } from '../../ui/Facts';
import { Notice } from '../../ui/Notice';
import { mayOpen } from '../pages-of';
import { useSession } from '../session/session';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { DayTable } from './DayTable';
import { NoticeForm } from './NoticeForm';

/** One year: its notice or that it is missing, its days, and for whoever may, the form for a notice. */
export function YearOfDays({ year }: { year: number }) {
  const session = useSession();
  const { data, error, refetch } = useQuery({
    queryKey: ['calendar', year],
    queryFn: () => readCalendarYear(year),
  });
  if (!data) return <Waiting error={error} retry={refetch} />;
  return (
    <>
      {data.notice ? <NoticeFacts found={data} notice={data.notice} /> : <NoNotice year={year} />}
      <DayTable year={year} days={data.days} />
      {mayOpen(session, 'calendar.edit') && <NoticeForm found={data} />}
    </>
  );
}

function NoNotice({ year }: { year: number }) {
  const { calendar } = useWords();
  return (
    <Notice tone="danger">
      <p>{calendar.noNotice(year)}</p>
    </Notice>
  );
}

interface FactsProps {
  found: YearOfCalendar;
  notice: NonNullable<YearOfCalendar['notice']>;
}

function NoticeFacts({ found, notice }: FactsProps) {
  const { calendar: words, calendarEvidence } = useWords();
  const { document, issuedOn, source, evidence, enteredAt } = notice;
  return (
    <section className="sheet">
      <h2>{words.notice}</h2>
      <Facts
        facts={[
          [words.document, document ?? words.documentUnknown],
          [words.issuedOn, issuedOn && day(issuedOn)],
          [words.source, source],
          [words.evidence, calendarEvidence[evidence]],
          [words.enteredAt, enteredAt && moment(enteredAt)],
        ]}
      />
      {found.changes.length > 1 && (
        <details className="fold">
          <summary>{words.history}</summary>
          <ul>
            {found.changes.map((change) => (
              <li key={change.enteredAt}>{words.historyLine(moment(change.enteredAt), change.document)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
