import { useTitle } from '../../ui/title';
import { useWords } from '../words';
import { ReadsPanel } from './ReadsPanel';
import { RootsPanel } from './RootsPanel';
import { StandInsPanel } from './StandInsPanel';
import './audit.css';

/** For auditors: who was shown what, whether each day's signature joins the day before, and who stood in for whom. */
export function AuditPage() {
  const { audit: words } = useWords();
  useTitle(words.title);
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <ReadsPanel />
      <RootsPanel />
      <StandInsPanel />
    </>
  );
}
