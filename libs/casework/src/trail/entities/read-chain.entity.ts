import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: how long the chain of reads is and where it ends. Held while a batch is appended, so that it stays one chain. */
@Entity('read_chain')
export class ReadChainEntity {
  @PrimaryColumn('boolean', { default: true }) single: boolean;
  @Column('int') batches: number;
  @Column('text') head: string;
}
