import { addDays, dayOf, endOfDay } from '@libs/rules';
import type { EntityManager } from 'typeorm';
import type { SignedRoot } from '../roots/signed-root';
import { FIRST_EVENT } from '../trail.queries';
import type { Evidence, RootFault } from './root-book';

/** The worker looks every hour for days that have been over for ten minutes: two hours after its end a day has its root. */
const DUE_AFTER_MS = 2 * 3_600_000;

/** The first day whose root should be there and is not: nobody signs, or the last roots were cut off. Without a key nothing is expected. */
export async function missingRoot(
  manager: EntityManager,
  roots: readonly SignedRoot[],
  { keys, now }: Pick<Evidence, 'keys' | 'now'>,
): Promise<RootFault | null> {
  if (!keys) return null;
  const due = addDays(dayOf(new Date(now.getTime() - DUE_AFTER_MS)), -1);
  const last = roots.at(-1);
  if (last)
    return last.day >= due ? null : { day: addDays(last.day, 1), reason: 'it was not signed, nor any day since' };
  const [first]: { at: Date | null }[] = await manager.query(FIRST_EVENT);
  const happened = first?.at != null && first.at <= endOfDay(due);
  return happened ? { day: due, reason: 'it was not signed, nor any day before' } : null;
}
