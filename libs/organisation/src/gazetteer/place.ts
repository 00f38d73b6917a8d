/** What a named place is; a street and a neighbourhood of one name are two places. */
export const PLACE_KINDS = [
  'neighbourhood',
  'village',
  'street',
  'landmark',
  'religious_site',
  'project',
  'market',
  'school',
  'river_or_bridge',
  'industrial_zone',
  'office',
  'hospital',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/**
 * A neighbourhood, street or landmark and the wards of 2023 it lies in; follow the successions for today's ward.
 * Two or more wards never decide alone; none means a trap: the name points away from every ward.
 */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly aliases: readonly string[];
  readonly wardIds: readonly string[];
  readonly evidence: 'source' | 'memory';
  /** Where the evidence was read; a name known from memory may have none. */
  readonly source: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  /** A near or equal name that means another place, in words. */
  readonly trap: string | null;
}
