import { useQuery } from '@tanstack/react-query';
import { listVerifications, readVerification } from '../../api/redactions';
import { useTitle } from '../../ui/title';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { CopyText } from './CopyText';
import { ReportForm } from './ReportForm';
import './redaction.css';

/** What a verifier gets: the copies, and nothing else of the cases. */
export function VerificationsPage() {
  const { verifications: words } = useWords();
  useTitle(words.title);
  const { data, error, refetch } = useQuery({ queryKey: ['verifications'], queryFn: listVerifications });
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      {!data && <Waiting error={error} retry={refetch} />}
      {data?.items.length === 0 && <p>{words.none}</p>}
      {data?.items.map(({ caseId }, place) => (
        <CopyToVerify key={caseId} caseId={caseId} number={place + 1} />
      ))}
    </>
  );
}

function CopyToVerify({ caseId, number }: { caseId: string; number: number }) {
  const { verifications: words } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['verifications', caseId],
    queryFn: () => readVerification(caseId),
    refetchOnWindowFocus: false,
  });
  return (
    <article className="sheet">
      <h2>{words.copy(number)}</h2>
      {data ? <CopyText copy={data} /> : <Waiting error={error} retry={refetch} />}
      {data && <ReportForm caseId={caseId} />}
    </article>
  );
}
