import type { PlacedCase } from './cases';
import type { Furnished } from './furnish';

/** Where the matrix asks, and about which case. */
export interface Asked {
  readonly about: PlacedCase;
  readonly furnished: Furnished;
  /** One that somebody else may have asked for. */
  readonly anyOpening: string;
  readonly databaseUrl: string;
  readonly now: Date;
}
