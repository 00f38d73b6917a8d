import type { Audience, CaseKind, Role, State, StepName, StepValue } from '@libs/rules';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RowDigests } from '../change/row-digest';
import type { ClockSnapshot } from '../clocks/clock-row';

/** What an event says beside who, when and where. Ids, numbers and commitments only; never what a person wrote. */
export interface EventData {
  /** What the case is from this step on, and who may see it; absent where the step left them as they were. */
  readonly kind?: CaseKind;
  readonly audience?: Audience;
  readonly fields?: Readonly<Record<string, StepValue>>;
  /** Content field → salted hash of what was written; the words and the salt lie in `case_text` or with their stage. `…Box`: SHA-256 of the box they lie in. */
  readonly commitments?: Readonly<Record<string, string>>;
  /** Every clock this step started, stopped or moved, as it stands afterwards. */
  readonly clocks?: readonly ClockSnapshot[];
  /** The whole row of the case's file; absent in events of earlier releases. */
  readonly file?: RowDigests;
}

/** What happened to a case: history and audit at once. Append-only, each event chained to the one before by its hash. */
@Entity('case_event')
@Index('case_event_at', ['at'])
export class CaseEventEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId: string;
  @PrimaryColumn('int') seq: number;
  @Column('timestamptz') at: Date;
  @Column('text') step: StepName;
  /** The state after the step. */
  @Column('text') state: State;
  @Column('text', { name: 'actor_role' }) actorRole: Role;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  /** The owner after the step. */
  @Column('text', { name: 'unit_id' }) unitId: string;
  @Column('jsonb') data: EventData;
  @Column('text', { name: 'previous_hash' }) previousHash: string;
  @Column('text') hash: string;
}
