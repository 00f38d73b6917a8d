import type { YearOfCalendar } from '@libs/contracts';
import { day } from '../../ui/dates';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { useLanguage } from '../../words/catalogue';
import { useWords } from '../words';

/** The days that differ from their weekday, each with why and whence it is known. */
export function DayTable({ year, days }: { year: number; days: YearOfCalendar['days'] }) {
  const { calendar, calendarDayKinds, calendarEvidence } = useWords();
  const weekday = useWeekday();
  return (
    <section className="sheet">
      <h2>{calendar.days(year)}</h2>
      <ScrollRegion label={calendar.days(year)}>
        <table className="table calendar-days">
          <thead>
            <tr>
              <th scope="col">{calendar.date}</th>
              <th scope="col">{calendar.kind}</th>
              <th scope="col">{calendar.reason}</th>
              <th scope="col">{calendar.evidence}</th>
              <th scope="col">{calendar.source}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ date, kind, reason, evidence, source }) => (
              <tr key={date}>
                <th scope="row">
                  {weekday(date)}, {day(date)}
                </th>
                <td>{calendarDayKinds[kind]}</td>
                <td>{reason}</td>
                <td>{calendarEvidence[evidence]}</td>
                <td>{source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

/** The weekday's name in the reader's language; a civil date is read as that day in UTC. */
function useWeekday(): (date: string) => string {
  const names = new Intl.DateTimeFormat(useLanguage(), { weekday: 'long', timeZone: 'UTC' });
  return (date) => names.format(new Date(date));
}
