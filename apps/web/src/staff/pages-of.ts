import type { Session } from '@libs/contracts';
import { type Ability, hasAbility } from '@libs/rules';

/** Which lists this person may open. What may be done with a case, the case itself says. */
export function mayOpen(session: Session, ability: Ability): boolean {
  return session.assignments.some(({ role }) => hasAbility(role, ability));
}
