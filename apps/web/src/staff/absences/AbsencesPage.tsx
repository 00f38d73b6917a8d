import { useQuery } from '@tanstack/react-query';
import { listColleagues } from '../../api/substitutions';
import { useTitle } from '../../ui/title';
import { mayOpen } from '../pages-of';
import { useSession } from '../session/session';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { HandOverForm } from './HandOverForm';
import { SubstituteForm } from './SubstituteForm';
import { SubstitutionTable } from './SubstitutionTable';

/** Who stands in for whom, and the whole desk of whoever goes. */
export function AbsencesPage() {
  const session = useSession();
  const { absences: words } = useWords();
  useTitle(words.title);
  const { data, error, refetch } = useQuery({ queryKey: ['substitutions', 'colleagues'], queryFn: listColleagues });
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <SubstitutionTable />
      {!data && <Waiting error={error} retry={refetch} />}
      {data && <SubstituteForm colleagues={data.items} />}
      {data && mayOpen(session, 'desk.hand_over') && <HandOverForm colleagues={data.items} />}
    </>
  );
}
