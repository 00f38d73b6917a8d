import type { Evidence } from '@libs/rules';

export const deadlines = {
  title: 'Due dates, and how they are counted',
  none: 'Nothing due yet.',
  others: 'Other due dates',
  otherDates: 'Other dates',
  started: 'Counted from',
  met: (date: string) => `Done on ${date}`,
  breached: (date: string) => `Overdue since ${date}`,
  paused: (date: string) => `Paused since ${date}`,
  standsStill: 'Stands still, no date yet',
  by: (date: string) => `End of ${date}`,
  limit: 'Binding limit',
  target: 'Target',
  effect: 'Kind of limit',
  how: 'Why this day',
  counted: 'Counted',
  countedDays: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  basis: 'Basis',
  evidence: 'How the rule is known',
  rule: 'Rule',
  ruleVersion: (rule: string, version: string) => `${rule}, version in force from ${version}`,
  promised: 'Promised to the sender',
  extendedBy: (count: number) => (count === 1 ? 'Extended by 1 day.' : `Extended by ${count} days.`),
  suspended: 'The time of a suspension does not count',
  suspendedUntil: (from: string, to: string) => `${from} to ${to}`,
  suspendedSince: (from: string) => `since ${from}, not resumed`,
  rolled: 'The last day fell on a day off and moved to the next working day.',
  skipped: (count: number) => (count === 1 ? '1 day not counted' : `${count} days not counted`),
  weekends: (count: number) => (count === 1 ? '1 Saturday or Sunday' : `${count} Saturdays and Sundays`),
};

/** Warnings of the count; `calendar-incomplete:YEAR` names its year. */
export const deadlineWarnings = {
  calendarIncomplete: (year: string) => `The holiday notice of ${year} is not in; this date may change.`,
  evidence: {
    secondary: 'This rule was read second-hand only; compare it with the text itself.',
    memory: 'This rule is from memory, unverified; compare it with the text itself.',
  } as Readonly<Record<string, string>>,
  suspensionNotForeseen: 'No text says whether the time of a suspension is left out of this limit.',
};

export const ruleEvidence: Record<Evidence, string> = {
  'primary-copy': 'The text of the law was read',
  secondary: 'Second-hand, the text was not read',
  memory: 'From memory, unverified',
  'service-promise': 'A promise of this office, not law',
};

/** Reasons for a day that does not count, as the calendar gives them; any other is shown as it is. */
export const dayReasons: Record<string, string> = {
  weekend: 'weekend',
  holiday: 'public holiday',
  suspended: 'suspended',
};
