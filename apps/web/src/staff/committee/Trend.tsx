import type { Backlog } from '@libs/contracts';
import { day } from '../../ui/dates';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { useWords } from '../words';

type Week = Backlog['trend'][number];

/** Eight weeks as a table; the bar beside each figure of open cases only repeats it for the eye. */
export function Trend({ weeks }: { weeks: readonly Week[] }) {
  const { backlog } = useWords();
  const most = Math.max(1, ...weeks.map(({ open }) => open));
  return (
    <section className="sheet">
      <h2>{backlog.trend}</h2>
      <ScrollRegion label={backlog.trend}>
        <table className="table trend">
          <thead>
            <tr>
              <th scope="col">{backlog.week}</th>
              <th scope="col">{backlog.received}</th>
              <th scope="col">{backlog.closed}</th>
              <th scope="col">{backlog.open}</th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, received, closed, open }) => (
              <tr key={week}>
                <th scope="row">{day(week)}</th>
                <td>{received}</td>
                <td>{closed}</td>
                <td>{open}</td>
                <td className="trend-cell" aria-hidden="true">
                  <svg className="trend-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={(100 * open) / most} height="10" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
