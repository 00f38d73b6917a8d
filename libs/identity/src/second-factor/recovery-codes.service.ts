import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { RecoveryCodeEntity } from '../entities/recovery-code.entity';
import { IdentityKeys } from '../keys/identity-keys';
import { canonicalRecoveryCode, newRecoveryCodes } from './recovery-code';

/** For the day the telephone is lost: each code opens the account once in place of one from an authenticator. */
@Injectable()
export class RecoveryCodes {
  constructor(private readonly keys: IdentityKeys) {}

  /** New codes in place of all earlier ones. They are returned this once and stored as keyed hashes alone. */
  async replace(manager: EntityManager, accountId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    await manager.delete(RecoveryCodeEntity, { accountId });
    await manager.insert(
      RecoveryCodeEntity,
      codes.map((code) => ({ accountId, codeHash: this.hashOf(code) })),
    );
    return codes;
  }

  /** Uses a code up. False when the account has no such code, or had. */
  async use(manager: EntityManager, accountId: string, typed: string, now: Date): Promise<boolean> {
    const unused = { accountId, codeHash: this.hashOf(typed), usedAt: IsNull() };
    const { affected } = await manager.update(RecoveryCodeEntity, unused, { usedAt: now });
    return affected === 1;
  }

  private hashOf(code: string): Buffer {
    return this.keys.hashOfRecoveryCode(canonicalRecoveryCode(code));
  }
}
