import type { CaseItem } from '@libs/contracts';
import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { day } from '../../ui/dates';
import { Tag } from '../../ui/Tag';
import { caseAt } from '../paths';
import { useWords } from '../words';

/** Up and down move from case to case, Home and End to the ends; Enter opens. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const list = event.currentTarget.closest('ol');
  const links = [...(list?.querySelectorAll<HTMLElement>('a') ?? [])];
  const here = links.indexOf(event.currentTarget);
  const targets: Record<string, number> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: links.length - 1,
  };
  const target = links[targets[event.key] ?? -1];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

export function QueueList({ items }: { items: readonly CaseItem[] }) {
  return (
    <ol className="queue">
      {items.map((item) => (
        <QueueRow key={item.id} item={item} />
      ))}
    </ol>
  );
}

function QueueRow({ item }: { item: CaseItem }) {
  const { queue, kinds, states } = useWords();
  return (
    <li className="queue-row" data-urgent={item.urgent || undefined}>
      <div className="queue-what">
        <Link href={caseAt(item.id)} className="queue-title" onKeyDown={walk}>
          {item.title}
        </Link>
        <p className="soft">
          {kinds[item.kind]} · {item.trackingCode} · {queue.received(day(item.receivedAt))} · {item.unit.name}
        </p>
      </div>
      <p className="queue-state">{states[item.state]}</p>
      <p className="queue-due">
        {item.urgent && <Tag tone="urgent">{queue.urgent}</Tag>}
        <NextDue next={item.next} />
      </p>
    </li>
  );
}

function NextDue({ next }: Pick<CaseItem, 'next'>) {
  const { queue, duties } = useWords();
  if (!next) return <span className="soft">{queue.none}</span>;
  return (
    <>
      {next.overdue && <Tag tone="overdue">{queue.overdue}</Tag>}
      <span>{queue.due(duties[next.duty], day(next.dueAt))}</span>
    </>
  );
}
