import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One long-running affair (vụ việc) that many cases, people and years may belong to. */
@Entity('matter')
export class MatterEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
}
