import { type Dispatch, type SetStateAction, useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import { useWords } from '../words';
import { DayFields } from './DayFields';
import { changeDay, type NoticeDraft, withDay, withoutDay } from './notice-draft';

interface Props {
  draft: NoticeDraft;
  change: Dispatch<SetStateAction<NoticeDraft>>;
}

/** The days of the notice, as many as it has. */
export function NoticeDays({ draft: { days }, change }: Props) {
  const { calendar } = useWords();
  const list = useFocusOnChange(days.length);
  return (
    <div ref={list} className="notice-days">
      {days.map((row, index) => (
        <DayFields
          key={row.key}
          row={row}
          index={index}
          change={(part) => change((before) => changeDay(before, row.key, part))}
          remove={() => change((before) => withoutDay(before, row.key))}
        />
      ))}
      <div>
        <Button onPress={() => change(withDay)}>{calendar.addDay}</Button>
      </div>
    </div>
  );
}

/** A row that came takes the focus; when one went, the last button does, so that the focus is never lost. */
function useFocusOnChange(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const change = count - before.current;
    before.current = count;
    const last = list.current?.querySelector<HTMLElement>(
      change > 0 ? 'fieldset:last-of-type input' : ':scope > div:last-child button',
    );
    if (change !== 0) last?.focus();
  }, [count]);
  return list;
}
