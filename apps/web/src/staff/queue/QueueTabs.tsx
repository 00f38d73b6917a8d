import { useQuery } from '@tanstack/react-query';
import { listCases } from '../../api/list-cases';
import { useWords } from '../words';
import { AWAITING_SIGNATURE, type Filters } from './filters';

interface Props {
  filters: Filters;
  apply: (filters: Filters) => void;
}

const MOST = 200;

/** What the office must do, and what waits for the sender to sign: two lists, so that neither hides the other. */
export function QueueTabs({ filters, apply }: Props) {
  const { queue } = useWords();
  const waiting = useAwaiting();
  const isAwaiting = filters.state === AWAITING_SIGNATURE;
  return (
    <nav className="queue-tabs" aria-label={queue.tabs}>
      <button type="button" aria-pressed={!isAwaiting} onClick={() => apply({ ...filters, state: undefined })}>
        {queue.toDo}
      </button>
      <button
        type="button"
        aria-pressed={isAwaiting}
        onClick={() => apply({ ...filters, queue: 'mine', state: AWAITING_SIGNATURE })}
      >
        {queue.awaitingSignature} {waiting !== null && <span className="queue-count">{waiting}</span>}
      </button>
    </nav>
  );
}

/** How many wait for a signature, `200+` when there are more; null until it is known. */
function useAwaiting(): string | null {
  const { data } = useQuery({
    queryKey: ['cases', 'awaiting signature'],
    queryFn: () => listCases({ queue: 'mine', state: AWAITING_SIGNATURE, limit: MOST }),
    refetchInterval: 60_000,
  });
  if (!data) return null;
  return `${data.items.length}${data.next === null ? '' : '+'}`;
}
