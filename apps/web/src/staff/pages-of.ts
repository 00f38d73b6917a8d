import type { Session } from '@libs/contracts';
import { type Ability, hasAbility } from '@libs/rules';
import { ABSENCES, AUDIT, BACKLOG, CALENDAR, CUSTODIAN, ESCALATIONS, QUEUE, VERIFICATIONS } from './paths';

/** Each page of the menu, in its order, and the ability it takes. Who verifies is named among those who work a queue. */
const PAGES = [
  { path: QUEUE, name: 'queue', ability: 'queue.read' },
  { path: BACKLOG, name: 'backlog', ability: 'backlog.read' },
  { path: ESCALATIONS, name: 'escalations', ability: 'escalations.read' },
  { path: CUSTODIAN, name: 'custodian', ability: 'identities.keep' },
  { path: AUDIT, name: 'audit', ability: 'audit.read' },
  { path: VERIFICATIONS, name: 'verifications', ability: 'queue.read' },
  { path: CALENDAR, name: 'calendar', ability: 'calendar.read' },
  { path: ABSENCES, name: 'absences', ability: 'substitutes.name' },
] as const satisfies readonly { path: string; name: string; ability: Ability }[];

/** Which lists this person may open. What may be done with a case, the case itself says. */
export function mayOpen(session: Session, ability: Ability): boolean {
  return session.assignments.some(({ role }) => hasAbility(role, ability));
}

/** The pages of this person, the first of them where they begin. */
export function pagesOf(session: Session) {
  return PAGES.filter(({ ability }) => mayOpen(session, ability));
}
