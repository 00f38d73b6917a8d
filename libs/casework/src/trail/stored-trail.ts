import type { Role, State, StepName } from '@libs/rules';
import type { CaseFile } from '../change/draft';
import type { ClockRow } from '../clocks/clock-row';
import type { EventData } from '../entities/case-event.entity';

export interface StoredEvent {
  readonly case_id: string;
  readonly seq: number;
  readonly at: string;
  readonly step: StepName;
  readonly state: State;
  readonly actor_role: Role;
  readonly actor_id: string | null;
  readonly unit_id: string;
  readonly data: EventData;
  readonly previous_hash: string;
  readonly hash: string;
}

/** A deadline as PostgreSQL writes it in JSON: its instants are text. */
export type StoredClock = {
  readonly [Column in keyof ClockRow]: ClockRow[Column] extends Date
    ? string
    : Date extends ClockRow[Column]
      ? string | null
      : ClockRow[Column];
};

export interface StoredTrail extends CaseFile {
  readonly events: readonly StoredEvent[];
  readonly clocks: readonly StoredClock[];
}

export interface TrailFault {
  readonly seq: number;
  readonly reason: string;
}
