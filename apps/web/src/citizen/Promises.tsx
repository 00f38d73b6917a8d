import type { Receipt, Track } from '@libs/contracts';
import { day } from '../ui/dates';
import { Tag } from '../ui/Tag';
import { useWords } from './words';

type Promised = Receipt['deadlines'][number] & Partial<Track['deadlines'][number]>;

/** A year whose holiday notice is not in: the date may still move. */
const UNSURE = 'calendar-incomplete:';

/** What is owed to the citizen, and by which day. */
export function Promises({ promises }: { promises: readonly Promised[] }) {
  const { duties, dates } = useWords();
  return (
    <ul className="promises">
      {promises.map(({ duty, dueAt, metAt, overdue, pausedSince, warnings }) => (
        <li key={`${duty} ${dueAt}`}>
          <strong>{duties[duty]}</strong>
          {overdue && !metAt ? (
            <Tag tone="overdue">{dates.overdueSince(day(dueAt))}</Tag>
          ) : (
            <span>{metAt ? dates.metOn(day(metAt)) : dates.by(day(dueAt))}</span>
          )}
          {pausedSince && <span className="soft">{dates.pausedSince(day(pausedSince))}</span>}
          {warnings?.some((warning) => warning.startsWith(UNSURE)) && <span className="soft">{dates.unsure}</span>}
        </li>
      ))}
    </ul>
  );
}
