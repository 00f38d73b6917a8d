export interface WardUnit {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  /** Civil days `YYYY-MM-DD`, half-open. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface WardSuccession {
  readonly fromUnit: string;
  readonly toUnit: string;
  readonly onDate: string;
}

/** Which wards of one day do what any ward up to that day did. */
export class WardsOverTime {
  private readonly units: ReadonlyMap<string, WardUnit>;
  private readonly successors = new Map<string, string[]>();

  constructor(
    units: readonly WardUnit[],
    successions: readonly WardSuccession[],
    private readonly day: string,
  ) {
    this.units = new Map(units.map((unit) => [unit.id, unit]));
    for (const { fromUnit, toUnit, onDate } of successions) {
      if (onDate <= day) this.successors.set(fromUnit, [...(this.successors.get(fromUnit) ?? []), toUnit]);
    }
  }

  /** Wards that had begun by the day: a name of the future is not yet a name. */
  known(): WardUnit[] {
    return [...this.units.values()].filter((unit) => unit.validFrom <= this.day);
  }

  /** The wards of the day for these units, in order, each once; none for units that are no wards. */
  onTheDay(unitIds: readonly string[]): string[] {
    return [...new Set(unitIds.flatMap((id) => this.follow(id)))].sort();
  }

  private follow(id: string): string[] {
    const unit = this.units.get(id);
    if (!unit || unit.validFrom > this.day) return [];
    if (unit.validTo === null || this.day < unit.validTo) return [id];
    return (this.successors.get(id) ?? []).flatMap((next) => this.follow(next));
  }
}
