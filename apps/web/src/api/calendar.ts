import type { CalendarNotice, CalendarYears, YearOfCalendar } from '@libs/contracts';
import { request } from './request';

export function listCalendarYears(): Promise<CalendarYears> {
  return request('/calendar');
}

export function readCalendarYear(year: number): Promise<YearOfCalendar> {
  return request(`/calendar/${year}`);
}

/** The whole of a year's notice: it takes the place of what the year held. */
export function enterNotice(year: number, notice: CalendarNotice): Promise<YearOfCalendar> {
  return request(`/calendar/${year}`, { method: 'PUT', body: notice });
}
