import { useTitle } from '../../ui/title';
import { useWords } from '../words';
import { ReadsPanel } from './ReadsPanel';
import { RootsPanel } from './RootsPanel';
import './audit.css';

/** For auditors: who was shown what, and whether each day's signature joins the day before. */
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
    </>
  );
}
