import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Keys under which something was submitted, kept for a day: a retry on a bad network makes no second case. */
@Entity('idempotency')
@Index('idempotency_created', ['createdAt'])
export class IdempotencyEntity {
  @PrimaryColumn('text', { name: 'key_hash' }) keyHash: string;
  @Column('text', { name: 'body_hash' }) bodyHash: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
