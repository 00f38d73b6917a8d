import { Redirect, Route, Switch } from 'wouter';
import { CalendarPage } from './calendar/CalendarPage';
import { CasePage } from './case/CasePage';
import { BacklogPage } from './committee/BacklogPage';
import { EscalationsPage } from './committee/EscalationsPage';
import { mayOpen } from './pages-of';
import { ACCOUNT, BACKLOG, CALENDAR, CASE, ESCALATIONS, QUEUE } from './paths';
import { QueuePage } from './queue/QueuePage';
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
  if (mayOpen(session, 'backlog.read')) return <Redirect to={BACKLOG} />;
  if (mayOpen(session, 'escalations.read')) return <Redirect to={ESCALATIONS} />;
  if (mayOpen(session, 'calendar.read')) return <Redirect to={CALENDAR} />;
  return <p>{staffNav.nowhere}</p>;
}
