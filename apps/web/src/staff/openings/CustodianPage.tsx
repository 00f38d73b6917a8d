import { useQuery } from '@tanstack/react-query';
import { readCustodianKey } from '../../api/custodian-key';
import { useTitle } from '../../ui/title';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { AskedList } from './AskedList';
import { KeyPanel } from './KeyPanel';
import { CUSTODIAN_KEY } from './openings-query';
import './openings.css';

/** Whoever keeps the seals: what waits for their consent, and their own key. */
export function CustodianPage() {
  const { custodian: words } = useWords();
  useTitle(words.title);
  const { data, error, refetch } = useQuery({ queryKey: CUSTODIAN_KEY, queryFn: readCustodianKey });
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      {data ? (
        <>
          {data.madeAt === null && <KeyPanel held={data} />}
          <AskedList hasKey={data.madeAt !== null} />
          {data.madeAt !== null && <KeyPanel held={data} />}
        </>
      ) : (
        <Waiting error={error} retry={refetch} />
      )}
    </>
  );
}
