import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How far a breach has climbed, and when it climbs on; gone once the duty is met or the ladder has no more rungs. */
@Entity('ladder_position')
@Index('ladder_next', ['nextAt'])
export class LadderPositionEntity {
  @PrimaryColumn('uuid', { name: 'deadline_id' }) deadlineId: string;
  @Index('ladder_case') @Column('uuid', { name: 'case_id' }) caseId: string;
  /** The last rung climbed; 0 before the first. */
  @Column('smallint') rung: number;
  @Column('timestamptz', { name: 'next_at' }) nextAt: Date;
}
