import { DEADLINE_RULES, type DeadlineRule, type DeadlineVersion, OPENING, REOPENING_DAYS } from '@libs/rules';
import { page, slugs, table, yes } from './markdown';

export function deadlinesPage(): string {
  return page(
    'Deadlines',
    'The version in force on the day the clock starts counts. A `target` warns and never breaches. Days are of Asia/Ho_Chi_Minh.',
    table(
      [
        ...['rule', 'duty', 'kinds', 'in force', 'counts', 'limit', 'day 0', 'condition', 'effect'],
        ...['rolls to a working day', 'stands still in', 'warns before', 'may be extended by', 'evidence', 'basis'],
      ],
      DEADLINE_RULES.flatMap((rule) => rule.versions.map((version) => columns(rule, version))),
    ),
    '## From the moment a letter is received',
    table(
      ['kind', 'starts', 'owes', 'basis'],
      Object.entries(OPENING).map(([kind, { starts, owes, basis }]) => [
        slugs([kind]),
        slugs(starts),
        slugs(owes),
        basis,
      ]),
    ),
    `An answer may be contested for ${REOPENING_DAYS} calendar days.`,
  );
}

function columns({ id, duty, kinds, measure, startsAt, condition }: DeadlineRule, version: DeadlineVersion): string[] {
  const { inForce, limit, unit, effect, rolls, pausesIn, warnsAt, extensions, evidence, basis } = version;
  return [
    slugs([id]),
    duty === null ? '' : slugs([duty]),
    slugs(kinds),
    `${inForce.from} – ${inForce.to ?? ''}`.trim(),
    measure.replaceAll('_', ' '),
    `${limit} ${unit} days`,
    startsAt,
    condition,
    effect,
    yes(rolls),
    slugs(pausesIn),
    `${warnsAt} days`,
    extensions.map(({ upTo, basis: ground }) => `${upTo} ${unit} days (${ground})`).join('; '),
    evidence,
    basis,
  ];
}
