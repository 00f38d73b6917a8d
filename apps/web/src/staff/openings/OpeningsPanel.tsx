import type { CaseDetail, OpeningList } from '@libs/contracts';
import { useQuery } from '@tanstack/react-query';
import { listOpenings } from '../../api/openings';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { AskForOpening } from './AskForOpening';
import { OpeningEntry } from './OpeningEntry';
import { openingsKey } from './openings-query';
import './openings.css';

/** How often an answer, or the end of an opening, is looked for. */
const LOOK_AGAIN_MS = 15_000;

/** Who sent a sealed case: asked for with a reason, and read by whoever asked until it closes by itself. */
export function OpeningsPanel({ found }: { found: CaseDetail }) {
  const { openings: words } = useWords();
  const mayAsk = found.steps.some(({ step }) => step === 'request_opening');
  const { data, error, refetch } = useQuery({
    queryKey: openingsKey(found.id),
    queryFn: () => listOpenings(found.id),
    enabled: found.submitter === null,
    refetchInterval: ({ state }) => (state.data?.items.some(isAlive) ? LOOK_AGAIN_MS : false),
  });
  if (found.submitter !== null || (!mayAsk && !data?.items.length)) return null;
  const waits = data?.items.some(isAlive);
  return (
    <section className="sheet" aria-labelledby="openings">
      <h2 id="openings">{words.title}</h2>
      <p className="soft">{words.lead}</p>
      {!data && <Waiting error={error} retry={refetch} />}
      {data?.items.map((opening) => (
        <OpeningEntry key={opening.id} caseId={found.id} opening={opening} />
      ))}
      {data && mayAsk && !waits && <AskForOpening caseId={found.id} />}
    </section>
  );
}

/** It waits for a decision, or is open. */
function isAlive({ state }: OpeningList['items'][number]): boolean {
  return state === 'requested' || state === 'open';
}
