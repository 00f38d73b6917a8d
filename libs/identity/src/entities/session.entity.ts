import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity';

/** Known by the SHA-256 of its token: who reads this table cannot sign in with it. */
@Entity('session')
@Unique('session_id_key', ['id'])
export class SessionEntity {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'session_pkey' })
  tokenHash: Buffer;

  /** By this its owner names it in a list: it opens nothing. */
  @Column({ type: 'uuid' })
  id: string;

  @Index('session_account_id_index')
  @ForeignKey(() => AccountEntity, { name: 'session_account_id_fkey' })
  @Column({ name: 'account_id', type: 'uuid' })
  accountId: string;

  /** What the browser said of itself. */
  @Column({ type: 'text' })
  device: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  /** To the minute. */
  @Column({ name: 'last_seen_at', type: 'timestamptz' })
  lastSeenAt: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;
}
