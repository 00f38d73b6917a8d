import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endAllSessions, endSession, listSessions } from '../../api/sessions';
import { Button } from '../../ui/Button';
import { moment } from '../../ui/dates';
import { failureOf } from '../../ui/failure';
import { Notice } from '../../ui/Notice';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { deviceName } from './device-name';
import { leave } from './leave';
import './session.css';

const SESSIONS_QUERY = ['sessions'] as const;

/** Where this account is signed in, and how each of them ends. */
export function SessionList() {
  const words = useWords();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: SESSIONS_QUERY, queryFn: listSessions });
  const ending = useMutation({
    mutationFn: endSession,
    onSettled: () => queries.invalidateQueries({ queryKey: SESSIONS_QUERY }),
  });
  const leaving = useMutation({ mutationFn: endAllSessions, onSuccess: () => leave(queries) });
  if (!data) return <Waiting error={error} retry={refetch} />;
  const failed = ending.error ?? leaving.error;
  return (
    <>
      {failed && <Notice tone="danger">{failureOf(failed, words).message}</Notice>}
      <ul className="session-list">
        {data.items.map(({ id, device, createdAt, lastSeenAt, current }) => (
          <li key={id} className="row row-apart">
            <div>
              <p className="as-written" title={device}>
                {device ? deviceName(device) : words.sessions.unknownDevice}
              </p>
              <p className="soft">{words.sessions.since(moment(createdAt), moment(lastSeenAt))}</p>
            </div>
            {current ? (
              <strong>{words.sessions.here}</strong>
            ) : (
              <Button aria-label={words.sessions.endThat(moment(createdAt))} onPress={() => ending.mutate(id)}>
                {words.sessions.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button look="danger" onPress={() => leaving.mutate()}>
          {words.sessions.endAll}
        </Button>
      </div>
    </>
  );
}
