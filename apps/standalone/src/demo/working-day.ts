import { addDays, type Day, reasonOff, type WorkCalendar } from '@libs/rules';

/** The day so many working days later (or earlier, when negative); for 0 the day itself. */
export function workingDaysFrom(day: Day, count: number, calendar: WorkCalendar): Day {
  const direction = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = addDays(reached, direction);
    if (reasonOff(reached, calendar) === null) left--;
  }
  return reached;
}
