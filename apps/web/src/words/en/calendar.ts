import type { YearOfCalendar } from '@libs/contracts';

type Day = YearOfCalendar['days'][number];

export const calendar = {
  title: 'Working-day calendar',
  lead: 'Weekdays off and make-up working days. Saturday and Sunday are off unless listed as worked.',
  year: 'Year',
  awaited: (year: number) => `${year} (notice not in)`,
  noNotice: (year: number) =>
    `The holiday notice of ${year} is not in. The days below are only what the rules let expect; a date that falls in this year may change.`,
  notice: 'Holiday notice',
  document: 'Document',
  documentHint: 'Its number and who issued it',
  documentUnknown: 'number not known',
  issuedOn: 'Issued on',
  source: 'Source',
  sourceHint: 'Where this document was read',
  evidence: 'Evidence',
  enteredAt: 'Entered at',
  history: 'Entries so far',
  historyLine: (at: string, document: string) => `${at}: ${document}`,
  days: (year: number) => `Days of ${year} that differ from their weekday`,
  date: 'Date',
  kind: 'Kind',
  reason: 'Reason',
  enter: (year: number) => `Enter the notice of ${year}`,
  enterLead: 'The whole year: these days replace all that the year holds. Leave out Saturdays and Sundays off.',
  dayNumber: (number: number) => `Day ${number}`,
  addDay: 'Add a day',
  removeDay: (number: number) => `Remove day ${number}`,
  choose: 'Choose…',
  submit: 'Enter the notice',
  busy: 'Entering…',
  done: (year: number) => `The notice of ${year} is entered.`,
};

export const calendarDayKinds: Record<Day['kind'], string> = { off: 'Off', worked: 'Worked' };

export const calendarEvidence: Record<Day['evidence'], string> = {
  V: 'Document itself read',
  S: 'Secondary source',
  M: 'From memory',
  C: 'Computed from the rules',
};
