import type { Day } from '@libs/rules';

/** Every kind of organisation unit that a case, a rung or an account can name. */
export const UNIT_KINDS = [
  'province',
  'city',
  'ward',
  'peoples_committee',
  'party_committee',
  'party_body',
  'reception_desk',
  'department',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/**
 * An organisation unit during the days `validFrom` ≤ day < `validTo`.
 * Codes and names are used again with another meaning after a merger, so only `id` says which unit is meant.
 */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly name: string;
  readonly code: string | null;
  readonly parentId: string | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

/** "From `onDate`, `toUnit` does what `fromUnit` did." */
export interface Succession {
  readonly fromUnit: string;
  readonly toUnit: string;
  readonly onDate: Day;
}

/** Whether the unit exists on that day. */
export function inForceOn(unit: Unit, day: Day): boolean {
  return unit.validFrom <= day && (unit.validTo === null || day < unit.validTo);
}
