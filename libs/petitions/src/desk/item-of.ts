import type { CaseFile, ClockRow } from '@libs/casework';
import type { CaseItem } from '@libs/contracts';
import { isOwed } from '@libs/rules';

/** A case as a queue's row. */
export type QueueRow = Pick<
  CaseFile,
  | 'id'
  | 'trackingCode'
  | 'kind'
  | 'audience'
  | 'state'
  | 'ownerUnit'
  | 'urgent'
  | 'rank'
  | 'receivedAt'
  | 'nextDueAt'
  | 'closedAt'
  | 'version'
> & { readonly title: string; readonly headline: Buffer | null };

/** A row of a queue as the wire has it: what is due next of its running clocks, and whether that has passed. */
export function itemOf(
  row: Omit<QueueRow, 'headline' | 'audience'>,
  running: readonly ClockRow[],
  unit: { readonly id: string; readonly name: string },
  now: Date,
): CaseItem {
  const owed = running.filter(({ duty }) => isOwed(duty));
  const isOverdue = ({ effect, lawDueAt, breachedAt }: ClockRow) =>
    breachedAt !== null || (effect === 'limit' && lawDueAt !== null && lawDueAt < now);
  // A limit that has passed says more than a target that comes first.
  const next = owed.find(isOverdue) ?? owed.find(({ lawDueAt }) => lawDueAt !== null);
  return {
    id: row.id,
    trackingCode: row.trackingCode,
    kind: row.kind,
    state: row.state,
    urgent: row.urgent,
    title: row.title,
    unit: { id: unit.id, name: unit.name },
    receivedAt: row.receivedAt.toISOString(),
    next: next
      ? { duty: next.duty, dueAt: (next.lawDueAt ?? next.promisedAt).toISOString(), overdue: isOverdue(next) }
      : null,
    version: row.version,
  };
}
