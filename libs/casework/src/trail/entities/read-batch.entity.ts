import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Reads that were written together: one link of the chain of reads. Append-only. */
@Entity('read_batch')
@Check('read_batch_from_one_check', 'seq >= 1')
export class ReadBatchEntity {
  @PrimaryColumn('int') seq: number;
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date;
  /** How many. */
  @Column('int') entries: number;
  @Column('text', { name: 'previous_hash' }) previousHash: string;
  @Column('text') hash: string;
}
