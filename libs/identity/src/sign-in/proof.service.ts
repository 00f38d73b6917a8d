import type { Proof } from '@libs/contracts';
import { SETTINGS, type Settings, unseal } from '@libs/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashPassword, passwordMatches } from '../accounts/password';
import { demoSecretOf } from '../demo/demo-secret';
import { SecondFactorRequired, SignInRefused } from '../identity.errors';
import { IdentityKeys } from '../keys/identity-keys';
import { RecoveryCodes } from '../second-factor/recovery-codes.service';
import { takeStep } from '../second-factor/second-factor.queries';
import { stepOf } from '../second-factor/totp';
import { newToken } from '../sessions/token';
import { BackOff } from './back-off.service';
import type { Client } from './client';
import { type ProvableAccount, readProvable } from './provable-account.queries';

/** The one gate: whoever signs in, or changes how they sign in, first shows here who they are. */
@Injectable()
export class ProofService {
  /** Checked when there is no account, so that an unknown name takes as long as a wrong password. */
  private readonly decoy = hashPassword(newToken());

  constructor(
    private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'production'>,
    private readonly keys: IdentityKeys,
    private readonly backOff: BackOff,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  /**
   * @param username in its canonical spelling
   * @returns the account's id
   * @throws TooManyRequests after too many failures, whatever is shown now
   * @throws SignInRefused the same whether name, password, code or account was wrong
   * @throws SecondFactorRequired when all that is missing is the code
   */
  async prove(username: string, proof: Proof, client: Client, now: Date): Promise<string> {
    const attempt = await this.backOff.begin(username, client, now);
    const account = await readProvable(this.dataSource.manager, username);
    const matches = await passwordMatches(account?.passwordHash ?? (await this.decoy), proof.password);
    if (!account || !matches || account.disabled) throw new SignInRefused();
    await this.proveSecond(account, username, proof, now);
    await this.backOff.succeeded(attempt, now);
    return account.id;
  }

  private async proveSecond(account: ProvableAccount, username: string, proof: Proof, now: Date): Promise<void> {
    const secret = this.secretOf(account, username);
    if (!secret) return;
    const { totp, recoveryCode } = proof;
    if (!totp && !recoveryCode) {
      if (account.demo && !this.settings.production) return;
      throw new SecondFactorRequired();
    }
    const accepted = totp
      ? await this.takeCode(account.id, secret, totp, now)
      : await this.recoveryCodes.use(this.dataSource.manager, account.id, recoveryCode ?? '', now);
    if (!accepted) throw new SignInRefused();
  }

  private async takeCode(accountId: string, secret: Buffer, totp: string, now: Date): Promise<boolean> {
    const step = stepOf(secret, totp, now);
    return step !== null && (await takeStep(this.dataSource.manager, accountId, step));
  }

  private secretOf({ id, secret, demo }: ProvableAccount, username: string): Buffer | null {
    if (secret) return unseal(this.keys.secrets, id, secret);
    return demo ? demoSecretOf(username) : null;
  }
}
