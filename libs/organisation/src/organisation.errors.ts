import { DomainError, NotFound } from '@libs/platform';
import type { Day } from '@libs/rules';

/** A unit id that no unit has; a name or a code is not an id. */
export class UnknownUnitError extends NotFound {
  override readonly name = 'UnknownUnitError';
  constructor(readonly unitId: string) {
    super(`No unit has the id "${unitId}".`);
  }
}

/** Nobody held this task on that day: before the first unit, or after one that ended without a successor. */
export class NoUnitOnDayError extends DomainError {
  override readonly name = 'NoUnitOnDayError';
  readonly code = 'no_unit_on_day';
  constructor(
    readonly what: string,
    readonly day: Day,
  ) {
    super(`There is no ${what} on ${day}.`);
  }
}

/** Reference data that contradicts itself; the message names the row. */
export class ReferenceDataError extends Error {
  override readonly name = 'ReferenceDataError';
}

/** The tables are there but empty: migrate and load the reference data before serving. */
export class ReferenceNotLoadedError extends Error {
  override readonly name = 'ReferenceNotLoadedError';
  constructor() {
    super('The organisation has no reference data yet: load it (loadReference) before reading it.');
  }
}

/** A boundary file that cannot be taken over; nothing of it was stored. */
export class BoundaryImportError extends Error {
  override readonly name = 'BoundaryImportError';
}
