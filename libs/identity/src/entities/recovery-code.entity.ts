import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';

/** Known by a keyed hash: who reads this table alone cannot try codes against it. */
@Entity('recovery_code')
export class RecoveryCodeEntity {
  @ForeignKey(() => AccountEntity, { name: 'recovery_code_account_id_fkey' })
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'recovery_code_pkey' })
  accountId: string;

  @PrimaryColumn({ name: 'code_hash', type: 'bytea', primaryKeyConstraintName: 'recovery_code_pkey' })
  codeHash: Buffer;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
