import type { CalendarNotice } from '@libs/contracts';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { WordsField } from '../../ui/WordsField';
import { useWords } from '../words';
import type { DayDraft } from './notice-draft';

type Day = CalendarNotice['days'][number];

interface Props {
  row: DayDraft;
  /** Its place in the list, from 0: what the service calls its fields by. */
  index: number;
  change: (change: Partial<Day>) => void;
  remove: () => void;
}

/** One day of the notice that is being entered. */
export function DayFields({ row, index, change, remove }: Props) {
  const { calendar, calendarDayKinds } = useWords();
  const kinds = Object.entries(calendarDayKinds).map(([value, name]) => ({ value, name }));
  return (
    <fieldset className="notice-day">
      <legend className="unseen">{calendar.dayNumber(index + 1)}</legend>
      <WordsField
        name={`days.${index}.date`}
        type="date"
        label={calendar.date}
        value={row.date}
        onChange={(date) => change({ date })}
        isRequired
      />
      <SelectField
        name={`days.${index}.kind`}
        label={calendar.kind}
        value={row.kind}
        options={kinds}
        onChange={(kind) => change({ kind: kind as Day['kind'] })}
      />
      <WordsField
        name={`days.${index}.reason`}
        label={calendar.reason}
        value={row.reason}
        onChange={(reason) => change({ reason })}
        isRequired
      />
      <Button look="quiet" onPress={remove}>
        {calendar.removeDay(index + 1)}
      </Button>
    </fieldset>
  );
}
