import type { Day } from './civil-day';

/** In force from the first day to the last, both counted; `to` null: until further notice. */
export interface InForce {
  readonly from: Day;
  readonly to: Day | null;
}

/** The one version in force on a day, or undefined. The day is that of the event that starts the period (domain.md 0, transition). */
export function inForceOn<Version extends { readonly inForce: InForce }>(
  versions: readonly Version[],
  day: Day,
): Version | undefined {
  return versions.find(({ inForce }) => inForce.from <= day && (inForce.to === null || day <= inForce.to));
}
