import { DEADLINE_RULES, type DeadlineRule, type DeadlineVersion, OPENING, REOPENING_DAYS } from '@libs/rules';
import { page, slugs, table, yes } from './markdown';

export function deadlinesPage(): string {
  return page(
    'Deadlines',
    'The version in force on the day the clock starts counts. A `target` warns and never breaches. Days are of Asia/Ho_Chi_Minh.',
    table(
      [
        ...['rule', 'duty', 'kinds', 'in force', 'limit', 'effect', 'rolls to a working day', 'stands still in'],
        ...['warns before', 'may be extended by', 'evidence', 'basis'],
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

function columns({ id, duty, kinds }: DeadlineRule, version: DeadlineVersion): string[] {
  const { inForce, limit, unit, effect, rolls, pausesIn, warnsAt, extendsBy, evidence, basis } = version;
  return [
    slugs([id]),
    slugs([duty]),
    slugs(kinds),
    `${inForce.from} – ${inForce.to ?? ''}`.trim(),
    `${limit} ${unit} days`,
    effect,
    yes(rolls),
    slugs(pausesIn),
    `${warnsAt} days`,
    extendsBy === undefined ? 'never' : `${extendsBy} working days`,
    evidence,
    basis,
  ];
}
