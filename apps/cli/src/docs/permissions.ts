import { ABILITIES, ENDS_WITH_UNIT, mayWorkWith, REACH, ROLES, type Role, STOOD_IN_FOR, WORKFLOWS } from '@libs/rules';
import { page, slugs, table, yes } from './markdown';

export function permissionsPage(): string {
  return page(
    'Permissions',
    'A role may take a step when a row of the workflow names it and it stands near enough to the case.',
    '## How near a role must stand',
    table(
      [
        'role',
        'reads, standing as',
        'sees sender, letters and files, standing as',
        'acts, standing as',
        'sees what is for the head alone',
        'ends with its unit',
        'may be stood in for',
      ],
      ROLES.map((role) => [
        slugs([role]),
        slugs(REACH[role].reads),
        slugs(worksWith(role)),
        slugs(REACH[role].acts),
        yes(REACH[role].isHead),
        yes(ENDS_WITH_UNIT.includes(role)),
        yes(STOOD_IN_FOR.includes(role)),
      ]),
    ),
    '## Which steps name a role',
    table(
      ['role', ...Object.keys(WORKFLOWS)],
      ROLES.map((role) => [slugs([role]), ...Object.values(WORKFLOWS).map(({ steps }) => stepsOf(role, steps))]),
    ),
    '## What is no step of a case',
    table(
      ['ability', 'roles'],
      Object.entries(ABILITIES).map(([ability, roles]) => [slugs([ability]), slugs(roles)]),
    ),
  );
}

function worksWith(role: Role) {
  return REACH[role].reads.filter((relation) => mayWorkWith(role, relation, 'unit'));
}

function stepsOf(role: string, steps: (typeof WORKFLOWS)['feedback']['steps']): string {
  const named = steps.filter(({ by }) => by.some((one) => one === role)).map(({ step }) => step);
  return slugs([...new Set(named)]);
}
