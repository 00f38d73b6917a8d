import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often somebody tried in vain: one row for a name, one for a known device, one for an address. */
@Entity('sign_in_failure')
export class SignInFailureEntity {
  /** A keyed hash: the table tells neither names nor addresses. */
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'sign_in_failure_pkey' })
  subject: Buffer;

  /** So many failures are let pass; each one more doubles the wait. */
  @Column({ type: 'integer' })
  tolerated: number;

  /** Halved with every six hours that pass. */
  @Column({ type: 'double precision' })
  failures: number;

  @Index('sign_in_failure_failed_at_index')
  @Column({ name: 'failed_at', type: 'timestamptz' })
  failedAt: Date;

  /** Before this instant nothing is tried; null when there is nothing to wait for. */
  @Column({ name: 'free_at', type: 'timestamptz', nullable: true })
  freeAt: Date | null;
}
