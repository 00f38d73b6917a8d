import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';

/** The second factor of one account (RFC 6238). */
@Entity('second_factor')
export class SecondFactorEntity {
  @ForeignKey(() => AccountEntity, { name: 'second_factor_account_id_fkey' })
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'second_factor_pkey' })
  accountId: string;

  /** Sealed, see `SecretBox`; null for a demo account, whose secret is printed in the open. */
  @Column({ type: 'bytea', nullable: true })
  secret: Buffer | null;

  /** Sealed; takes the place of `secret` once a code of it has been given back. */
  @Column({ name: 'offered_secret', type: 'bytea', nullable: true })
  offeredSecret: Buffer | null;

  /** The time step of the last code that was taken: neither it nor an earlier one is taken again. */
  @Column({ name: 'last_step', type: 'integer' })
  lastStep: number;
}
