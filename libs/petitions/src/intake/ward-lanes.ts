import type { Directory } from '@libs/organisation';
import type { Day } from '@libs/rules';
import { foldForSearch } from './submission';

const KIND_OF_UNIT = /^\s*(phuong|xa|thi tran|p\.?|x\.?|tt\.?)\s+/;

/** The ward of the day by any name that it, or one it took over from, has had; null for any other words. */
export function wardsByName(directory: Directory, day: Day): (name: string) => string | null {
  const named = directory
    .unitsOn(day, 'ward')
    .flatMap(({ id }) =>
      directory.namesOf(id).map(({ name, unitId }) => ({ id, name: nameIn(name), own: unitId === id })),
    );
  // Of two wards, it is the one that bears the name today.
  const byName = new Map(
    [...named.filter(({ own }) => !own), ...named.filter(({ own }) => own)].map(({ name, id }) => [name, id]),
  );
  return (name) => byName.get(nameIn(name)) ?? null;
}

function nameIn(words: string): string {
  return foldForSearch(words).replace(KIND_OF_UNIT, '').trim();
}
