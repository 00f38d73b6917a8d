import { useMutation, useQueryClient } from '@tanstack/react-query';
import { signOut } from '../../api/sign-out';
import { useWords } from '../words';
import { SESSION_QUERY, useSession } from './session';

/** Who is signed in, as what, where; and the way out, which leaves nothing on this device. */
export function AccountBox() {
  const session = useSession();
  const { roles, staffNav } = useWords();
  const queries = useQueryClient();
  const leaving = useMutation({
    mutationFn: signOut,
    onSettled: () => {
      sessionStorage.clear();
      queries.clear();
      queries.setQueryData(SESSION_QUERY, null);
      window.location.assign('/can-bo');
    },
  });
  return (
    <>
      <div className="account">
        {session.displayName}
        {session.assignments.map(({ role, unit }) => (
          <span key={`${role} ${unit.id}`}>
            {roles[role]}, {unit.name}
          </span>
        ))}
      </div>
      <button type="button" className="account-out" onClick={() => leaving.mutate()}>
        {staffNav.signOut}
      </button>
    </>
  );
}
