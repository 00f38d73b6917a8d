import { type ComputedDeadline, isWeekend, type SkippedDay } from '@libs/rules';
import type { Explained } from './explain';

const OUTCOME = {
  at_most: 'It is due by the end of',
  after: 'It comes about at the end of',
  at_least: 'It must last until the end of',
  at_least_before: 'The last day for it is',
} as const;

const EVIDENCE = {
  'primary-copy': 'read in the text itself',
  secondary: 'read second-hand only',
  memory: 'from memory, not yet read anywhere',
  'service-promise': 'a promise of this office, not law',
} as const;

const UNIT = { working: 'working days', calendar: 'days' } as const;
const WEEKDAYS = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });

/** For people: the date and what it rests on, then everything that moved it, a line each. */
export function inWords(said: Explained, { rule, version }: ComputedDeadline): string[] {
  const way = rule.measure === 'at_least_before' ? 'before' : 'after';
  const period = `${said.counted} ${UNIT[version.unit]} ${way} ${said.start}`;
  return [
    `${OUTCOME[rule.measure]} ${named(said.dueOn)}: ${period}, by ${said.basis} (${EVIDENCE[said.evidence]}).`,
    `Rule ${said.rule}, in force since ${said.version}; day 0: ${rule.startsAt}.`,
    ...said.suspended.map(
      ({ from, to }) => `Suspended on ${named(from)}, which still counts; resumed on ${named(to)}.`,
    ),
    ...skippedInWords(said.skipped),
    ...(said.rolled ? [`The period ended on a day off, so it goes to the nearest working day ${way} it.`] : []),
    ...said.warnings.map(warningInWords),
  ];
}

function named(day: string): string {
  return `${WEEKDAYS.format(new Date(day))}, ${day}`;
}

/** Weekends and suspended days as numbers, every other day off by its name. */
function skippedInWords(skipped: readonly SkippedDay[]): string[] {
  const counts = (reason: string) => skipped.filter((day) => day.reason === reason).length;
  const named = skipped.filter(({ reason }) => reason !== 'weekend' && reason !== 'suspended');
  const parts = [
    ...(counts('suspended') > 0 ? [`${counts('suspended')} suspended`] : []),
    ...(counts('weekend') > 0 ? [`${counts('weekend')} of weekends`] : []),
    ...named.map(({ date, reason }) => `${date} (${reason}${isWeekend(date) ? ', weekend' : ''})`),
  ];
  return parts.length > 0 ? [`Days that do not count: ${parts.join('; ')}.`] : [];
}

function warningInWords(warning: string): string {
  const [what, about] = warning.split(':');
  switch (what) {
    case 'calendar-incomplete':
      return `Careful: the holiday notice of ${about} is not in, so the date may still move.`;
    case 'evidence':
      return 'Careful: the rule was not read in the text of the law, so a lawyer should confirm it.';
    case 'suspension-not-foreseen':
      return 'Careful: no text says that this limit stands still while the case is suspended.';
    case 'also-limited-by':
      return `Careful: ${about} limits the same thing, and the earlier date wins.`;
    default:
      return `Careful: ${warning}.`;
  }
}
