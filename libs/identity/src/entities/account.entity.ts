import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A member of staff. Never deleted, because events name it for ever; disabled instead. */
@Entity('account')
@Check('account_username_check', 'username = lower(username)')
@Unique('account_username_key', ['username'])
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'account_pkey' })
  id: string;

  /** In lower case and NFC, see `canonicalUsername`. */
  @Column({ type: 'text' })
  username: string;

  @Column({ name: 'display_name', type: 'text' })
  displayName: string;

  /** Argon2id in PHC format: it says its own cost and salt. */
  @Column({ name: 'password_hash', type: 'text' })
  passwordHash: string;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt: Date | null;

  @Column({ name: 'must_change_password', type: 'boolean' })
  mustChangePassword: boolean;

  /** Its password is printed in the open. */
  @Column({ type: 'boolean' })
  demo: boolean;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
