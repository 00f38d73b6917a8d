import { useMutation, useQueryClient } from '@tanstack/react-query';
import { signOut } from '../../api/sign-out';
import { useWords } from '../words';
import { leave } from './leave';

export function SignOutButton() {
  const { staffNav } = useWords();
  const queries = useQueryClient();
  const leaving = useMutation({ mutationFn: signOut, onSettled: () => leave(queries) });
  return (
    <button type="button" className="account-out" onClick={() => leaving.mutate()}>
      {staffNav.signOut}
    </button>
  );
}
