import { OrganisationService, unitsAt } from '@libs/organisation';
import type { Day } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { buildPlaceIndex, type PlaceIndex } from './place-index';

/** The place index of a day, built once for each day and version of the reference data. */
@Injectable()
export class PlaceIndexes {
  private built: { readonly key: string; readonly index: PlaceIndex } | undefined;

  constructor(private readonly organisation: OrganisationService) {}

  on(day: Day): PlaceIndex {
    const { version, directory, places, boundaries } = this.organisation.current();
    const key = `${day} ${version}`;
    if (this.built?.key !== key) {
      const wards = directory.units.filter(({ kind }) => kind === 'ward');
      const { successions } = directory;
      const today = new Set(directory.unitsOn(day, 'ward').map(({ id }) => id));
      const at = (point: { lat: number; lng: number }) => unitsAt(boundaries, point).filter((id) => today.has(id));
      this.built = { key, index: buildPlaceIndex({ day, wards, successions, places, unitsAt: at }) };
    }
    return this.built.index;
  }
}
