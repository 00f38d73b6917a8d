import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A leaf of a day's tree: how long a case's chain was at the end of that day, and its last hash. Append-only. */
@Entity('sealed_head')
@Index('sealed_head_day', ['day', 'caseId'])
export class SealedHeadEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId: string;
  @PrimaryColumn('int') events: number;
  @Column('date') day: string;
  @Column('text') head: string;
}
