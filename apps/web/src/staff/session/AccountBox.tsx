import { useWords } from '../words';
import { SignOutButton } from './SignOutButton';
import { useSession } from './session';

/** Who is signed in, as what, where; and the way out. */
export function AccountBox() {
  const session = useSession();
  const { roles } = useWords();
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
      <SignOutButton />
    </>
  );
}
