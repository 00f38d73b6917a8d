import type { ColleagueList } from '@libs/contracts';

export type Colleague = ColleagueList['items'][number];

interface Option {
  readonly value: string;
  readonly name: string;
}

/** The units in which somebody may be named, each once. */
export function unitsOf(colleagues: readonly Colleague[]): Option[] {
  const byId = new Map(colleagues.map(({ unit }) => [unit.id, unit.name]));
  return [...byId].map(([value, name]) => ({ value, name }));
}

/** Who works in a unit, but for one of them. */
export function peopleIn(unitId: string, colleagues: readonly Colleague[], except = ''): Option[] {
  return colleagues
    .filter(({ unit, accountId }) => unit.id === unitId && accountId !== except)
    .map(({ accountId, name }) => ({ value: accountId, name }));
}
