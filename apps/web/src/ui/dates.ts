const ZONE = 'Asia/Ho_Chi_Minh';

const DAY = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' });
const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hour12: false });

/** `dd/MM/yyyy` in Asia/Ho_Chi_Minh, of an instant or of a civil date. */
export function day(value: string): string {
  return DAY.format(new Date(value));
}

/** `HH:mm, dd/MM/yyyy` in Asia/Ho_Chi_Minh. */
export function moment(instant: string): string {
  return `${HOUR.format(new Date(instant))}, ${day(instant)}`;
}
