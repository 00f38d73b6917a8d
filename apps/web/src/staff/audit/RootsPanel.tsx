import { useInfiniteQuery } from '@tanstack/react-query';
import { listRoots } from '../../api/audit';
import { Button } from '../../ui/Button';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { joinOf } from './join-of';
import { RootRow } from './RootRow';

/** The signed days, latest first. */
export function RootsPanel() {
  const { auditRoots: words, audit } = useWords();
  const pages = useInfiniteQuery({
    queryKey: ['audit', 'roots'],
    queryFn: ({ pageParam }) => listRoots(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const roots = pages.data?.pages.flatMap(({ items }) => items);
  return (
    <section className="sheet">
      <h2>{words.title}</h2>
      <p className="soft">{words.check}</p>
      {!roots && <Waiting error={pages.error} retry={pages.refetch} />}
      {roots?.length === 0 && <p className="soft">{words.none}</p>}
      {roots && roots.length > 0 && (
        <ScrollRegion label={words.title}>
          <table className="table trail">
            <thead>
              <tr>
                {[words.day, words.state, words.sealedAt, words.cases, words.readBatches, words.hash, words.key].map(
                  (name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {roots.map((root, place) => (
                <RootRow key={root.day} root={root} join={joinOf(root, roots[place + 1], !pages.hasNextPage)} />
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
