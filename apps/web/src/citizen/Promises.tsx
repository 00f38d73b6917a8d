import type { Receipt, Track } from '@libs/contracts';
import { day } from '../ui/dates';
import { Tag } from '../ui/Tag';
import { useWords } from './words';

type Promised = Receipt['deadlines'][number] & Partial<Track['deadlines'][number]>;

/** What is owed to the citizen, and by which day. */
export function Promises({ promises }: { promises: readonly Promised[] }) {
  const { duties, dates } = useWords();
  return (
    <ul className="promises">
      {promises.map(({ duty, dueAt, metAt, overdue }) => (
        <li key={`${duty} ${dueAt}`}>
          <strong>{duties[duty]}</strong>
          {overdue && !metAt ? (
            <Tag tone="overdue">{dates.overdueSince(day(dueAt))}</Tag>
          ) : (
            <span>{metAt ? dates.metOn(day(metAt)) : dates.by(day(dueAt))}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
