import { Redirect, Route, Switch } from 'wouter';
import { AbsencesPage } from './absences/AbsencesPage';
import { AuditPage } from './audit/AuditPage';
import { CalendarPage } from './calendar/CalendarPage';
import { CasePage } from './case/CasePage';
import { BacklogPage } from './committee/BacklogPage';
import { EscalationsPage } from './committee/EscalationsPage';
import { CustodianPage } from './openings/CustodianPage';
import { mayOpen, pagesOf } from './pages-of';
import {
  ABSENCES,
  ACCOUNT,
  AUDIT,
  BACKLOG,
  CALENDAR,
  CASE,
  CUSTODIAN,
  ESCALATIONS,
  QUEUE,
  VERIFICATIONS,
} from './paths';
import { QueuePage } from './queue/QueuePage';
import { VerificationsPage } from './redaction/VerificationsPage';
import { StaffFrame } from './StaffFrame';
import { AccountPage } from './session/AccountPage';
import { useSession } from './session/session';
import { useWords } from './words';

export function Pages() {
  const session = useSession();
  return (
    <StaffFrame>
      <Switch>
        <Route path={CASE}>{({ id }) => <CasePage key={id} id={id} />}</Route>
        <Route path={BACKLOG} component={BacklogPage} />
        <Route path={ESCALATIONS} component={EscalationsPage} />
        <Route path={ACCOUNT} component={AccountPage} />
        <Route path={CALENDAR} component={CalendarPage} />
        <Route path={CUSTODIAN} component={CustodianPage} />
        <Route path={AUDIT} component={AuditPage} />
        <Route path={VERIFICATIONS} component={VerificationsPage} />
        <Route path={ABSENCES} component={AbsencesPage} />
        <Route path={QUEUE}>{mayOpen(session, 'queue.read') ? <QueuePage /> : <FirstPage />}</Route>
        <Route>
          <Redirect to={QUEUE} />
        </Route>
      </Switch>
    </StaffFrame>
  );
}

/** Where somebody without a queue begins. */
function FirstPage() {
  const session = useSession();
  const { staffNav } = useWords();
  const [first] = pagesOf(session);
  return first ? <Redirect to={first.path} /> : <p>{staffNav.nowhere}</p>;
}
