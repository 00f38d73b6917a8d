import type { Track } from '@libs/contracts';
import type { TrackingKey } from '../../api/tracking-key';
import { Button } from '../../ui/Button';
import { day, moment } from '../../ui/dates';
import { Tag } from '../../ui/Tag';
import { Timeline } from '../../ui/Timeline';
import { protectionIn } from '../../words/protection-in';
import { grouped } from '../Code';
import { Promises } from '../Promises';
import { SignatureNotice } from '../SignatureNotice';
import { useWords } from '../words';
import { CitizenSteps } from './CitizenSteps';
import { IssuedLetters } from './IssuedLetters';
import { RightsNotice } from './RightsNotice';

interface Props {
  found: Track;
  trackingKey: TrackingKey;
  reload: () => Promise<void>;
  leave: () => void;
}

export function TrackView({ found, trackingKey, reload, leave }: Props) {
  const { track, kinds, states, outcomes, citizenFields, protectionStands } = useWords();
  const protection = protectionIn(protectionStands, found.protection);
  return (
    <>
      <div>
        <p className="soft">
          {kinds[found.kind]} · {grouped(found.trackingCode)}
        </p>
        <h1>{found.title ?? track.title}</h1>
        <p className="lead">{track.received(moment(found.receivedAt))}</p>
      </div>
      <section className="sheet" aria-labelledby="state">
        <div>
          <h2 className="soft" id="state">
            {track.state}
          </h2>
          <p className="state-now">{states[found.state]}</p>
          {found.unit && <p>{track.unit(found.unit)}</p>}
          {protection && <p>{protection}.</p>}
        </div>
        <p>
          <strong>{track.next}: </strong>
          <Next found={found} />
        </p>
      </section>
      {found.signature && <SignatureNotice missing={found.signature} unit={found.unit} />}
      <RightsNotice found={found} />
      <CitizenSteps offered={found.steps} kind={found.kind} trackingKey={trackingKey} reload={reload} />
      {found.deadlines.length > 0 && (
        <section className="sheet">
          <h2>{track.promises}</h2>
          <Promises promises={found.deadlines} />
        </section>
      )}
      <IssuedLetters key={found.timeline.length} trackingKey={trackingKey} />
      <section className="sheet">
        <h2>{track.history}</h2>
        <Timeline
          happenings={found.timeline.map(({ outcome, text, reason, ...happening }) => ({
            ...happening,
            words: [
              ...(outcome ? [outcomes[outcome]] : []),
              ...(text ? [text] : []),
              ...(reason ? [`${citizenFields.reason}: ${reason}`] : []),
            ],
          }))}
        />
      </section>
      <section className="sheet">
        <h2>{track.letter}</h2>
        <p className="as-written">{found.text}</p>
      </section>
      <div className="row">
        <Button onPress={() => void reload()}>{track.refresh}</Button>
        <Button onPress={leave}>{track.other}</Button>
      </div>
    </>
  );
}

/** What is owed next: by which day, or since when it is overdue. */
function Next({ found: { next, deadlines } }: { found: Track }) {
  const { track, duties, dates } = useWords();
  if (!next) return track.nothingDue;
  const isOverdue = deadlines.some(({ duty, dueAt, overdue }) => duty === next.duty && dueAt === next.dueAt && overdue);
  if (!isOverdue) return `${duties[next.duty]}, ${dates.by(day(next.dueAt))}`;
  return (
    <>
      {duties[next.duty]} <Tag tone="overdue">{dates.overdueSince(day(next.dueAt))}</Tag>
    </>
  );
}
