import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was signed about a day (Asia/Ho_Chi_Minh): see `RootStatement`. Append-only. */
@Entity('trail_root')
export class TrailRootEntity {
  @PrimaryColumn('date') day: string;
  @Column('timestamptz', { name: 'sealed_at' }) sealedAt: Date;
  @Column('int') cases: number;
  @Column('text', { name: 'heads_root' }) headsRoot: string;
  @Column('int', { name: 'read_batches' }) readBatches: number;
  @Column('text', { name: 'read_head' }) readHead: string;
  @Column('text', { name: 'previous_hash' }) previousHash: string;
  @Column('text', { name: 'key_id' }) keyId: string;
  @Column('text') hash: string;
  @Column('text') signature: string;
}
