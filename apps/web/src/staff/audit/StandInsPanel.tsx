import { useInfiniteQuery } from '@tanstack/react-query';
import { listStandIns } from '../../api/audit';
import { Button } from '../../ui/Button';
import { day, moment } from '../../ui/dates';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { Waiting } from '../Waiting';
import { useWords } from '../words';

/** Who stood in for whom, latest first: nothing of it is ever taken away. */
export function StandInsPanel() {
  const { auditStandIns: words, audit } = useWords();
  const pages = useInfiniteQuery({
    queryKey: ['audit', 'stand-ins'],
    queryFn: ({ pageParam }) => listStandIns(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const records = pages.data?.pages.flatMap(({ items }) => items);
  return (
    <section className="sheet">
      <h2>{words.title}</h2>
      <p className="soft">{words.lead}</p>
      {!records && <Waiting error={pages.error} retry={pages.refetch} />}
      {records?.length === 0 && <p className="soft">{words.none}</p>}
      {records && records.length > 0 && (
        <ScrollRegion label={words.title}>
          <table className="table trail">
            <thead>
              <tr>
                {[words.substitute, words.absent, words.unit, words.days, words.made, words.ended].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {records.map(({ id, absent, substitute, units, from, until, madeBy, madeAt, endedBy, endedAt }) => (
                <tr key={id}>
                  <th scope="row">{substitute}</th>
                  <td>{absent}</td>
                  <td>{units.map(({ name }) => name).join(', ')}</td>
                  <td>{`${day(from)} – ${day(until)}`}</td>
                  <td>{`${madeBy}, ${moment(madeAt)}`}</td>
                  <td>{endedBy && endedAt && `${endedBy}, ${moment(endedAt)}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {pages.hasNextPage && (
        <div>
          <Button onPress={() => void pages.fetchNextPage()}>{audit.more}</Button>
        </div>
      )}
    </section>
  );
}
