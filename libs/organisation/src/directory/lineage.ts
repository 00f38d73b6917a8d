import type { Day } from '@libs/rules';
import { NoUnitOnDayError, ReferenceDataError, UnknownUnitError } from '../organisation.errors';
import { inForceOn, type Succession, type Unit } from './unit';

/** Which unit took over from which, and when: every unit by id, with what came before and after it. */
export class Lineage {
  private readonly units: ReadonlyMap<string, Unit>;
  private readonly next: ReadonlyMap<string, Succession>;
  private readonly previous = new Map<string, Unit[]>();

  /** @throws ReferenceDataError when a succession does not fit the two periods it joins; so no chain can loop. */
  constructor(units: readonly Unit[], successions: readonly Succession[]) {
    this.units = new Map(units.map((unit) => [unit.id, unit]));
    this.next = new Map(successions.map((succession) => [succession.fromUnit, succession]));
    for (const succession of successions) this.link(succession);
  }

  private link({ fromUnit, toUnit, onDate }: Succession): void {
    const from = this.unit(fromUnit);
    const to = this.unit(toUnit);
    if (from.validTo !== onDate || !inForceOn(to, onDate)) {
      throw new ReferenceDataError(`${fromUnit} does not end, or ${toUnit} does not exist, on ${onDate}.`);
    }
    this.previous.set(toUnit, [...(this.previous.get(toUnit) ?? []), from]);
  }

  /** @throws UnknownUnitError */
  unit(id: string): Unit {
    const unit = this.units.get(id);
    if (!unit) throw new UnknownUnitError(id);
    return unit;
  }

  /**
   * The unit that does on `day` what `id` did, or does: itself while it is in force, else the end of its chain.
   * @throws UnknownUnitError, NoUnitOnDayError
   */
  successorOn(id: string, day: Day): Unit {
    let unit = this.unit(id);
    for (let next = this.next.get(unit.id); next && next.onDate <= day; next = this.next.get(unit.id)) {
      unit = this.unit(next.toUnit);
    }
    if (!inForceOn(unit, day)) throw new NoUnitOnDayError(`unit doing the work of "${id}"`, day);
    return unit;
  }

  /** Every unit whose work this one has taken over, those it follows directly first. */
  predecessorsOf(id: string): readonly Unit[] {
    const direct = this.previous.get(this.unit(id).id) ?? [];
    return [...direct, ...direct.flatMap((unit) => this.predecessorsOf(unit.id))];
  }
}
