import { useInfiniteQuery } from '@tanstack/react-query';
import { listReads } from '../../api/audit';
import { Button } from '../../ui/Button';
import { moment } from '../../ui/dates';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { NOBODY, queryFor, type Sought } from './sought';

interface Props {
  sought: Sought;
  seek: (sought: Sought) => void;
}

/** The end of an id: its beginning is the hour it was made in, and tells few apart. */
const SHORT = 12;

/** The reads that were sought, latest first. */
export function ReadsTable({ sought, seek }: Props) {
  const { auditReads: words, audit, protectedThings } = useWords();
  const pages = useInfiniteQuery({
    queryKey: ['audit', 'reads', sought],
    queryFn: ({ pageParam }) => listReads({ ...queryFor(sought), after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const reads = pages.data?.pages.flatMap(({ items }) => items);
  if (!reads) return <Waiting error={pages.error} retry={pages.refetch} />;
  if (reads.length === 0) return <p role="status">{words.none}</p>;
  const of = (part: Partial<Sought>) => seek({ ...NOBODY, ...part });
  return (
    <>
      <ScrollRegion label={words.title}>
        <table className="table trail">
          <thead>
            <tr>
              {[words.at, words.who, words.thing, words.which].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reads.map(({ at, accountId, account, caseId, thing }) => (
              <tr key={`${at} ${accountId} ${caseId} ${thing}`}>
                <th scope="row">{moment(at)}</th>
                <td>
                  <Button look="quiet" onPress={() => of({ account: account?.username ?? accountId })}>
                    {account ? `${account.name} (${account.username})` : accountId}
                  </Button>
                </td>
                <td>{protectedThings[thing]}</td>
                <td>
                  <Button look="quiet" onPress={() => of({ caseId })}>
                    …{caseId.slice(-SHORT)}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {pages.hasNextPage && (
        <div>
          <Button onPress={() => void pages.fetchNextPage()}>{audit.more}</Button>
        </div>
      )}
    </>
  );
}
