import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A breach on a unit's list: each rung of each breach once. */
@Entity('escalation')
@Index('escalation_list', ['unitId', 'dueAt', 'id'])
@Index('escalation_case', ['caseId'])
@Index('escalation_once', ['deadlineId', 'rung'], { unique: true })
export class EscalationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'deadline_id' }) deadlineId: string;
  @Column('smallint') rung: number;
  @Column('text', { name: 'unit_id' }) unitId: string;
  /** When the duty was due: the order of the list. */
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  @Column('timestamptz', { name: 'raised_at' }) raisedAt: Date;
  @Column('text') expects: string;
  @Column('timestamptz', { name: 'answer_by' }) answerBy: Date;
}
