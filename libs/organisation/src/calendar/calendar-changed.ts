import type { EntityManager } from 'typeorm';

/**
 * Provider token for whoever must know that the days of a year have changed; one `CalendarChanged`, or none. The provider
 * must come from a global module, since the organisation imports nothing above it.
 */
export const CALENDAR_CHANGED = Symbol('calendar-changed');

export interface CalendarChanged {
  /** Called in the transaction of the change, after its last row: what it writes stands or falls with the change. */
  changed(manager: EntityManager, year: number): Promise<void>;
}
