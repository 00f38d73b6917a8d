import { useInfiniteQuery } from '@tanstack/react-query';
import { listCases } from '../../api/list-cases';
import { Button } from '../../ui/Button';
import { useStoredState } from '../../ui/stored-state';
import { useTitle } from '../../ui/title';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { type Filters, listOf } from './filters';
import { QueueFilters } from './QueueFilters';
import { QueueList } from './QueueList';
import { QueueTabs } from './QueueTabs';
import './queue.css';

/** The unit's work in the order the service gives it; back from a case, the filters are as they were left. */
export function QueuePage() {
  const { queue } = useWords();
  useTitle(queue.title);
  const [stored, store] = useStoredState<Filters>('lang-nghe.queue');
  const filters = stored ?? { queue: 'mine' };
  const pages = useInfiniteQuery({
    queryKey: ['cases', filters],
    queryFn: ({ pageParam }) => listCases({ ...filters, queue: listOf(filters), after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: 60_000,
    placeholderData: (before) => before,
  });
  const items = pages.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <div>
        <h1>{queue.title}</h1>
        <p className="lead">{queue.hint}</p>
      </div>
      <QueueTabs filters={filters} apply={store} />
      <QueueFilters filters={filters} apply={store} />
      {items === undefined ? (
        <Waiting error={pages.error} retry={pages.refetch} />
      ) : (
        <>
          <p className="soft" role="status">
            {items.length === 0 ? queue.empty : queue.shown(items.length)}
          </p>
          {items.length > 0 && <QueueList items={items} />}
          {pages.hasNextPage && (
            <div>
              <Button onPress={() => void pages.fetchNextPage()} isDisabled={pages.isFetchingNextPage}>
                {queue.more}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}
