import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: the version of the organisation's data with which every running clock was last counted. */
@Entity('recount_mark')
export class RecountMarkEntity {
  @PrimaryColumn('boolean', { default: true }) single: boolean;
  @Column('text') version: string;
}
