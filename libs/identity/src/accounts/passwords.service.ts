import type { ChangePassword } from '@libs/contracts';
import { Injectable } from '@nestjs/common';
import { AccountEntity } from '../entities/account.entity';
import { SamePassword } from '../identity.errors';
import type { LiveSession, SignedIn } from '../sessions/live-session';
import { SessionsService } from '../sessions/sessions.service';
import type { Client } from '../sign-in/client';
import { ProofService } from '../sign-in/proof.service';
import { hashPassword } from './password';

@Injectable()
export class PasswordsService {
  constructor(
    private readonly proofs: ProofService,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * A new password, and a new session in place of every one there was.
   * @throws SamePassword, and all that `ProofService` throws
   */
  async change(
    session: LiveSession,
    { newPassword, ...proof }: ChangePassword,
    client: Client,
    now: Date,
  ): Promise<SignedIn> {
    const id = await this.proofs.prove(session.actor.username, proof, client, now);
    if (newPassword.normalize('NFC') === proof.password.normalize('NFC')) throw new SamePassword();
    const passwordHash = await hashPassword(newPassword);
    const change = { passwordHash, mustChangePassword: false };
    const { signedIn } = await this.sessions.renew(session, (db) => db.update(AccountEntity, { id }, change), now);
    return signedIn;
  }
}
