import type { CaseDetail } from '@libs/contracts';
import { Link } from 'wouter';
import { Timeline } from '../../ui/Timeline';
import { useTitle } from '../../ui/title';
import { OpeningsPanel } from '../openings/OpeningsPanel';
import { QUEUE } from '../paths';
import { RedactionPanel } from '../redaction/RedactionPanel';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { CaseHeader } from './CaseHeader';
import { useCase } from './case-query';
import { DeadlineList } from './DeadlineList';
import { EligibilityPanel } from './eligibility/EligibilityPanel';
import { HandedOn } from './HandedOn';
import { LettersPanel } from './letters/LettersPanel';
import { PlaceAndPeople } from './PlaceAndPeople';
import { RoutingReceipt } from './RoutingReceipt';
import { Steps } from './Steps';
import './case.css';

export function CasePage({ id }: { id: string }) {
  const { casePage } = useWords();
  const { data, error, refetch } = useCase(id);
  return (
    <>
      <p>
        <Link href={QUEUE}>{casePage.back}</Link>
      </p>
      {data === null && <HandedOn />}
      {data === undefined && <Waiting error={error} retry={refetch} />}
      {data && <Case found={data} reload={refetch} />}
    </>
  );
}

function Case({ found, reload }: { found: CaseDetail; reload: () => unknown }) {
  const { casePage } = useWords();
  useTitle(found.trackingCode);
  return (
    <>
      <CaseHeader found={found} />
      <div className="case">
        <div className="case-main">
          <section className="sheet" aria-labelledby="letter">
            <h2 id="letter">{casePage.letter}</h2>
            <p className="as-written">{found.text}</p>
          </section>
          <Steps found={found} reload={reload} />
          <EligibilityPanel found={found} reload={reload} />
          <OpeningsPanel found={found} />
          <RedactionPanel found={found} reload={reload} />
          <LettersPanel found={found} reload={reload} />
          <History found={found} />
        </div>
        <div className="case-side">
          <PlaceAndPeople found={found} />
          <DeadlineList deadlines={found.deadlines} />
          {found.routing && <RoutingReceipt routing={found.routing} />}
        </div>
      </div>
    </>
  );
}

function History({ found }: { found: CaseDetail }) {
  const { timeline, roles, outcomes } = useWords();
  const named: Record<string, string> = roles;
  const happenings = found.timeline.map(({ at, step, unit, actor, outcome, text, reason }) => ({
    at,
    step,
    unit,
    actor: named[actor] ?? actor,
    words: [
      ...(outcome ? [outcomes[outcome]] : []),
      ...(text ? [text] : []),
      ...(reason ? [`${timeline.reason}: ${reason}`] : []),
    ],
  }));
  return (
    <section className="sheet" aria-labelledby="history">
      <h2 id="history">{timeline.title}</h2>
      <Timeline happenings={happenings} />
    </section>
  );
}
