import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key pair of a custodian. The private half is locked by a passphrase that the service never keeps. */
@Entity('custodian_key')
export class CustodianKeyEntity {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string;
  @Column('bytea', { name: 'public_key' }) publicKey: Buffer;
  /** Of the passphrase's hash. */
  @Column('bytea') salt: Buffer;
  /** Nonce and secretbox of the private key. */
  @Column('bytea') locked: Buffer;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
}
