import type { Day } from '@libs/rules';
import { NoUnitOnDayError } from '../organisation.errors';
import { Lineage } from './lineage';
import { inForceOn, type Succession, type Unit, type UnitKind } from './unit';

/** A name and code that a ward, or one it took over from, has had. */
export interface WardName {
  readonly unitId: string;
  readonly name: string;
  readonly code: string | null;
}

/**
 * The organisation as it was on any day. Immutable, without I/O.
 * An id that is not there throws UnknownUnitError; a task nobody held that day throws NoUnitOnDayError.
 */
export class Directory {
  /** Every unit there ever was. */
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
  private readonly lineage: Lineage;

  /** @throws ReferenceDataError, UnknownUnitError when the rows contradict each other. */
  constructor(rows: { units: readonly Unit[]; successions: readonly Succession[] }) {
    this.units = [...rows.units];
    this.successions = [...rows.successions];
    this.lineage = new Lineage(rows.units, rows.successions);
    for (const { parentId } of rows.units) if (parentId !== null) this.unit(parentId);
  }

  unit(id: string): Unit {
    return this.lineage.unit(id);
  }

  unitsOn(day: Day, kind?: UnitKind): readonly Unit[] {
    return this.units.filter((unit) => inForceOn(unit, day) && (!kind || unit.kind === kind));
  }

  /** Units that were, and are no longer on `day`. */
  endedBy(day: Day): readonly Unit[] {
    return this.units.filter(({ validTo }) => validTo !== null && validTo <= day);
  }

  /** The unit that does on `day` what this one did: itself while it is in force, else the end of its chain. */
  successorOn(unitId: string, day: Day): Unit {
    return this.lineage.successorOn(unitId, day);
  }

  /** Every unit whose work this one has taken over, those it follows directly first. */
  predecessorsOf(unitId: string): readonly Unit[] {
    return this.lineage.predecessorsOf(unitId);
  }

  /** All the names and codes by which people may still call this ward: its own first, then its predecessors'. */
  namesOf(wardId: string): readonly WardName[] {
    return [this.unit(wardId), ...this.predecessorsOf(wardId)].map(({ id, name, code }) => ({
      unitId: id,
      name,
      code,
    }));
  }

  /** The ward itself, or the ward whose committee the unit is; null for a unit that belongs to no ward. */
  wardOf(unitId: string): Unit | null {
    const unit = this.unit(unitId);
    if (unit.kind === 'ward') return unit;
    return unit.parentId === null ? null : this.wardOf(unit.parentId);
  }

  /** The people's committee of whichever ward does on `day` what this ward did: the owner of its cases. */
  peoplesCommitteeOf(wardId: string, day: Day): Unit {
    return this.bodyOf(this.successorOn(wardId, day), 'peoples_committee', day);
  }

  /** The Party committee of whichever ward does on `day` what this ward did. */
  partyCommitteeOf(wardId: string, day: Day): Unit {
    return this.bodyOf(this.successorOn(wardId, day), 'party_committee', day);
  }

  /** Thành ủy until 30 June 2025, Tỉnh ủy from 1 July 2025. */
  superiorPartyCommitteeOn(day: Day): Unit {
    return this.bodyOf(this.areaAboveWardsOn(day), 'party_committee', day);
  }

  /** The people's committee of the city until 30 June 2025, of the province from 1 July 2025. */
  superiorPeoplesCommitteeOn(day: Day): Unit {
    return this.bodyOf(this.areaAboveWardsOn(day), 'peoples_committee', day);
  }

  /** The desk that decides what names no ward. */
  receptionDeskOn(day: Day): Unit {
    return this.bodyOf(this.superiorPeoplesCommitteeOn(day), 'reception_desk', day);
  }

  /**
   * Whether the other unit stands above this one on `day`: up the tree, from a ward's committee to the superior
   * committee of its line, and from a people's committee to the Party committee of its area. A unit that has ended
   * is read through its successor; nothing is below a unit that is not in force, nor below itself.
   */
  isBelow(unitId: string, aboveId: string, day: Day): boolean {
    const above = this.unit(aboveId);
    return (
      inForceOn(above, day) &&
      this.directlyAbove(this.successorOn(unitId, day), day).some((unit) => this.reaches(unit, above, day))
    );
  }

  private reaches(unit: Unit, above: Unit, day: Day): boolean {
    return unit.id === above.id || this.directlyAbove(unit, day).some((next) => this.reaches(next, above, day));
  }

  private directlyAbove(unit: Unit, day: Day): readonly Unit[] {
    if (unit.parentId === null) return [];
    const parent = this.unit(unit.parentId);
    const above = [parent];
    if (unit.kind === 'peoples_committee') above.push(...this.bodiesOf(parent, 'party_committee', day));
    if (parent.kind === 'ward') above.push(...this.bodiesOf(this.areaAboveWardsOn(day), unit.kind, day));
    return above;
  }

  /** The city while there is one; the wards have stood directly under the province since the city level ended. */
  private areaAboveWardsOn(day: Day): Unit {
    const area = this.unitsOn(day, 'city')[0] ?? this.unitsOn(day, 'province')[0];
    if (!area) throw new NoUnitOnDayError('area above the wards', day);
    return area;
  }

  private bodyOf(parent: Unit, kind: UnitKind, day: Day): Unit {
    const body = this.bodiesOf(parent, kind, day)[0];
    if (!body) throw new NoUnitOnDayError(`${kind} of "${parent.id}"`, day);
    return body;
  }

  private bodiesOf(parent: Unit, kind: UnitKind, day: Day): readonly Unit[] {
    return this.unitsOn(day, kind).filter((unit) => unit.parentId === parent.id);
  }
}
