import type { CaseDetail } from '@libs/contracts';
import { day, moment } from '../../ui/dates';
import { Facts } from '../../ui/Facts';
import { Tag } from '../../ui/Tag';
import { protectionIn } from '../../words/protection-in';
import { useWords } from '../words';

export function CaseHeader({ found }: { found: CaseDetail }) {
  const { casePage, queue, kinds, states, subjects, circumstances, protectionStands } = useWords();
  return (
    <header className="case-header">
      <p className="row">
        <span className="soft">
          {kinds[found.kind]} · {found.trackingCode}
        </span>
        {found.urgent && <Tag tone="urgent">{queue.urgent}</Tag>}
        {found.next?.overdue && <Tag tone="overdue">{queue.overdue}</Tag>}
      </p>
      <h1>{found.title}</h1>
      {found.audience === 'head' && <p className="soft">{casePage.headOnly}</p>}
      <Facts
        facts={[
          [queue.state, states[found.state]],
          [casePage.unit, found.unit.name],
          [casePage.received, moment(found.receivedAt)],
          [casePage.signedOn, found.signedOn && day(found.signedOn)],
          [casePage.handler, found.handler],
          [casePage.protection, protectionIn(protectionStands, found.protection)],
          [casePage.statedType, found.statedType && kinds[found.statedType]],
          [casePage.subject, found.subject && subjects[found.subject]],
          [casePage.circumstances, found.circumstances.map((each) => circumstances[each]).join(', ')],
        ]}
      />
    </header>
  );
}
