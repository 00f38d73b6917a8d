import type { Duty } from '@libs/rules';
import type { RowDigests } from '../change/row-digest';
import type { DeadlineEntity } from '../entities/deadline.entity';

/** A deadline row as casework handles it: changed by making a new one. */
export type ClockRow = Readonly<DeadlineEntity>;

/** What an event remembers of a clock, enough to replay the row from the events alone. */
export interface ClockSnapshot {
  readonly id: string;
  readonly duty: Duty;
  readonly rule: string;
  readonly version: string;
  readonly startedAt: string;
  readonly dueAt: string | null;
  readonly outcome: 'met' | 'waived' | null;
  readonly breached: boolean;
  /** The whole row; absent in events of earlier releases. */
  readonly row?: RowDigests;
}

export function snapshotOf(clock: ClockRow, row: RowDigests): ClockSnapshot {
  return {
    id: clock.id,
    duty: clock.duty,
    rule: clock.ruleId,
    version: clock.ruleVersion,
    startedAt: clock.startedAt.toISOString(),
    dueAt: clock.lawDueAt?.toISOString() ?? null,
    outcome: clock.outcome,
    breached: clock.breachedAt !== null,
    row,
  };
}
