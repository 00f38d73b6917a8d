import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listCalendarYears } from '../../api/calendar';
import { SelectField } from '../../ui/SelectField';
import { useTitle } from '../../ui/title';
import { Waiting } from '../Waiting';
import { useWords } from '../words';
import { YearOfDays } from './YearOfDays';
import './calendar.css';

/** What every due date is counted with, a year at a time; an administrator enters a year's notice here. */
export function CalendarPage() {
  const { calendar } = useWords();
  useTitle(calendar.title);
  const { data, error, refetch } = useQuery({ queryKey: ['calendar'], queryFn: listCalendarYears });
  const [chosen, choose] = useState('');
  const year = chosen || String(data?.thisYear ?? '');
  return (
    <>
      <div>
        <h1>{calendar.title}</h1>
        <p className="lead">{calendar.lead}</p>
      </div>
      {!data && <Waiting error={error} retry={refetch} />}
      {data && (
        <>
          <div className="calendar-year">
            <SelectField
              name="year"
              label={calendar.year}
              value={year}
              options={data.years.map(({ year, hasNotice }) => ({
                value: String(year),
                name: hasNotice ? String(year) : calendar.awaited(year),
              }))}
              onChange={choose}
            />
          </div>
          <YearOfDays key={year} year={Number(year)} />
        </>
      )}
    </>
  );
}
