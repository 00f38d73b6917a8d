import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One piece of work owed: written in the transaction of its cause, deleted in the transaction of its effect. What BullMQ
 * knows is a copy. `next_at` is when the relay may send it (again); a row with `failed_at` waits for an administrator.
 */
@Entity('outbox')
@Index('outbox_due', ['lane', 'nextAt', 'id'], { where: '"failed_at" IS NULL' })
@Index('outbox_failed', ['failedAt'], { where: '"failed_at" IS NOT NULL' })
@Index('outbox_owed_once', ['caseId', 'job'], { unique: true, where: '"failed_at" IS NULL' })
export class OutboxEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('text') job: string;
  /** Ward or channel: the relay serves lanes in turn, so that a flood in one does not slow the others. */
  @Column('text') lane: string;
  @Column('int', { default: 0 }) attempts: number;
  @Column('timestamptz', { name: 'next_at' }) nextAt: Date;
  @Column('timestamptz', { name: 'failed_at', nullable: true }) failedAt: Date | null;
  @Column('text', { nullable: true }) error: string | null;
}
