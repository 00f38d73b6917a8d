import type { Backlog } from '@libs/contracts';
import { useQuery } from '@tanstack/react-query';
import { readBacklog } from '../../api/read-backlog';
import { day, moment } from '../../ui/dates';
import { useTitle } from '../../ui/title';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { Trend } from './Trend';
import { WardMatrix } from './WardMatrix';
import './committee.css';

/** What is open below this committee, at a glance and by ward. */
export function BacklogPage() {
  const { backlog } = useWords();
  useTitle(backlog.title);
  const { data, error, refetch } = useQuery({ queryKey: ['backlog'], queryFn: readBacklog });
  return (
    <>
      <div>
        <h1>{backlog.title}</h1>
        {data && (
          <p className="lead">
            {data.scope.name} · {backlog.asOf(moment(data.asOf))}
          </p>
        )}
      </div>
      {data ? <Figures data={data} /> : <Waiting error={error} retry={refetch} />}
    </>
  );
}

function Figures({ data }: { data: Backlog }) {
  return (
    <>
      <Totals totals={data.totals} />
      <Oldest oldest={data.oldest} />
      <WardMatrix wards={data.wards} cells={data.cells} totals={data.totals} />
      <Trend weeks={data.trend} />
    </>
  );
}

function Totals({ totals }: Pick<Backlog, 'totals'>) {
  const { backlog } = useWords();
  const figures = [
    [backlog.open, totals.open],
    [backlog.overdue, totals.overdue],
    [backlog.urgent, totals.urgent],
    [backlog.awaitingSignature, totals.awaitingSignature],
  ] as const;
  return (
    <dl className="totals">
      {figures.map(([name, value]) => (
        <div key={name} className="sheet">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Oldest({ oldest }: Pick<Backlog, 'oldest'>) {
  const { backlog, kinds } = useWords();
  if (!oldest) return <p>{backlog.none}</p>;
  return (
    <p>
      <strong>{backlog.oldest}: </strong>
      {backlog.oldestLine(kinds[oldest.kind], oldest.unit.name, day(oldest.receivedAt))}
      {oldest.trackingCode && ` · ${oldest.trackingCode}`}
    </p>
  );
}
