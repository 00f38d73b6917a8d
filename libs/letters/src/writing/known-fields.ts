import { type Draft, wordsIn } from '@libs/casework';
import { type Day, dayOf } from '@libs/rules';
import type { CitizenFields } from '../letter-facts';
import type { Fields } from '../templates/fields';
import type { LetterTemplate } from '../templates/template';
import { clean } from './clean';
import type { Office } from './office';
import { dateInWords, inCapitals, PETITION_NAMES } from './vietnamese';

/** What the system can write in a letter's fields, at the step that drafts it. Only fields the template names. */
export function knownFields(template: LetterTemplate, draft: Draft, office: Office, citizen: CitizenFields): Fields {
  const { file, given, now } = draft;
  const known: Record<string, string | undefined> = {
    unitName: office.name,
    headOfUnit: office.head,
    authority: inCapitals(office.head),
    petitionName: PETITION_NAMES[file.kind],
    trackingCode: file.trackingCode,
    receivedOn: dateInWords(dayOf(file.receivedAt)),
    stepOn: dateInWords(dayOf(now)),
    dueOn: dueDay(template, draft),
    reason: wordsIn(given, 'reason'),
    instructions: wordsIn(given, 'text') ?? wordsIn(given, 'reason'),
    competentBody: wordsIn(given, 'body'),
    ...citizen,
  };
  const named = template.fields.map((field) => [field, clean(known[field] ?? '')] as const);
  return Object.fromEntries(named.filter(([, words]) => words !== ''));
}

/** In words, the day by which the first of the template's duties that runs must be done. */
function dueDay({ due }: LetterTemplate, { clocks }: Draft): string | undefined {
  const days: Day[] = clocks.flatMap(({ duty, endedAt, lawDueAt }) =>
    endedAt === null && lawDueAt !== null && due.includes(duty) ? [dayOf(lawDueAt)] : [],
  );
  const [first] = days.sort();
  return first && dateInWords(first);
}
