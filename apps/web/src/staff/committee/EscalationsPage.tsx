import type { EscalationList } from '@libs/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { listEscalations } from '../../api/list-escalations';
import { Button } from '../../ui/Button';
import { day } from '../../ui/dates';
import { Facts } from '../../ui/Facts';
import { Tag } from '../../ui/Tag';
import { useTitle } from '../../ui/title';
import { caseAt } from '../paths';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import './committee.css';

/** What climbed to this unit because nobody below did it in time. */
export function EscalationsPage() {
  const { escalations } = useWords();
  useTitle(escalations.title);
  const pages = useInfiniteQuery({
    queryKey: ['escalations'],
    queryFn: ({ pageParam }) => listEscalations({ after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const items = pages.data?.pages.flatMap((page) => page.items);
  const withheld = pages.data?.pages[0]?.withheld ?? 0;
  return (
    <>
      <div>
        <h1>{escalations.title}</h1>
        <p className="lead">{escalations.lead}</p>
      </div>
      {!items && <Waiting error={pages.error} retry={pages.refetch} />}
      {items?.length === 0 && <p>{escalations.empty}</p>}
      {items && items.length > 0 && (
        <ol className="escalations">
          {items.map((item) => (
            <Escalation key={item.id} item={item} />
          ))}
        </ol>
      )}
      {withheld > 0 && <p className="soft">{escalations.withheld(withheld)}</p>}
      {pages.hasNextPage && (
        <div>
          <Button onPress={() => void pages.fetchNextPage()}>{escalations.more}</Button>
        </div>
      )}
    </>
  );
}

function Escalation({ item }: { item: EscalationList['items'][number] }) {
  const { escalations: words, expectations, kinds, states, duties } = useWords();
  return (
    <li className="sheet">
      <div className="escalation-what">
        <p className="row">
          <Tag tone="overdue">{words.overdueDays(item.overdueDays)}</Tag>
          <Tag>{words.rung(item.rung)}</Tag>
          <span className="soft">
            {kinds[item.kind]} · {item.trackingCode} · {states[item.state]}
          </span>
        </p>
        <h2>
          <Link href={caseAt(item.caseId)}>{item.title}</Link>
        </h2>
      </div>
      <Facts
        facts={[
          [words.owner, item.owner.name],
          [words.duty, duties[item.duty]],
          [words.due, day(item.dueAt)],
          [words.raised, day(item.raisedAt)],
          [words.expects, expectations[item.expects] ?? item.expects],
          [words.answerBy, day(item.answerBy)],
          [words.rule, item.rule],
        ]}
      />
    </li>
  );
}
