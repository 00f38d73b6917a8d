import { Clock } from '@libs/platform';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CustodianKeyExists, CustodianKeyMissing, WrongPassphrase } from '../vault.errors';
import { CustodianKeyEntity } from './custodian-key.entity';
import { lock, unlock } from './locked-key';
import { type KeyPair, newKeyPair } from './sealed-box';
import { Seals } from './seals.service';

/** The keys of custodians. A passphrase passes through and is kept nowhere: who forgets it has lost the key. */
@Injectable()
export class Custodians {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly seals: Seals,
  ) {}

  /** When the custodian's key was made, or null. */
  async keyMadeAt(accountId: string): Promise<Date | null> {
    return (await this.keyOf(accountId))?.madeAt ?? null;
  }

  /** From now on identities are sealed to it; those that waited for a custodian follow within a minute. @throws CustodianKeyExists */
  async makeKey(accountId: string, passphrase: string): Promise<void> {
    const made = await makeCustodianKey(this.database.manager, accountId, passphrase, this.clock.now());
    if (!made) throw new CustodianKeyExists('this custodian has a key');
  }

  /** Locks the same key anew. @throws CustodianKeyMissing, WrongPassphrase */
  async changePassphrase(accountId: string, current: string, next: string): Promise<void> {
    const { privateKey } = await this.unlock(accountId, current);
    await this.database.getRepository(CustodianKeyEntity).update({ accountId }, await lock(privateKey, next));
  }

  /**
   * Seals to every other custodian what this one can open, so that what came before them does not hang on one person.
   * `confirmed` are the fingerprints of the keys that this custodian knows to be theirs.
   * @returns how many boxes were made
   * @throws CustodianKeyMissing, WrongPassphrase, RecipientsChanged
   */
  async share(accountId: string, passphrase: string, confirmed: readonly string[]): Promise<number> {
    return this.seals.shareWithOthers(accountId, await this.unlock(accountId, passphrase), confirmed);
  }

  /** @throws CustodianKeyMissing, WrongPassphrase */
  async unlock(accountId: string, passphrase: string): Promise<KeyPair> {
    const key = await this.keyOf(accountId);
    if (!key) throw new CustodianKeyMissing('this custodian has no key yet');
    const privateKey = await unlock(key, passphrase);
    if (!privateKey) throw new WrongPassphrase('the passphrase does not unlock the key');
    return { publicKey: key.publicKey, privateKey };
  }

  private keyOf(accountId: string): Promise<CustodianKeyEntity | null> {
    return this.database.getRepository(CustodianKeyEntity).findOneBy({ accountId });
  }
}

/** False when the custodian has a key already: it is left as it is. */
export async function makeCustodianKey(
  manager: EntityManager,
  accountId: string,
  passphrase: string,
  madeAt: Date,
): Promise<boolean> {
  if (await manager.existsBy(CustodianKeyEntity, { accountId })) return false;
  const { publicKey, privateKey } = await newKeyPair();
  const row = { accountId, publicKey: Buffer.from(publicKey), ...(await lock(privateKey, passphrase)), madeAt };
  const { identifiers } = await manager
    .createQueryBuilder()
    .insert()
    .into(CustodianKeyEntity)
    .values(row)
    .orIgnore()
    .execute();
  return identifiers.length > 0;
}
