import type { Enrolment, Proof } from '@libs/contracts';
import { seal, unseal } from '@libs/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SecondFactorEntity } from '../entities/second-factor.entity';
import { SecondFactorRequired, WrongFirstCode } from '../identity.errors';
import { IdentityKeys } from '../keys/identity-keys';
import type { LiveSession, SignedIn } from '../sessions/live-session';
import { SessionsService } from '../sessions/sessions.service';
import type { Client } from '../sign-in/client';
import { ProofService } from '../sign-in/proof.service';
import { RecoveryCodes } from './recovery-codes.service';
import { enrol, offerSecret } from './second-factor.queries';
import { base32Of, newSecret, otpauthUriOf, stepOf } from './totp';

/** The session that goes on, and the codes for the day the authenticator is lost. */
export interface Enrolled {
  readonly signedIn: SignedIn;
  readonly recoveryCodes: string[];
}

@Injectable()
export class SecondFactorService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: IdentityKeys,
    private readonly proofs: ProofService,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * A new secret, which counts only once a code of it is given back. Who has none yet proved all there is to prove at
   * sign-in; everybody else shows who they are again.
   * @throws what `ProofService` throws
   */
  async offer({ actor, owes }: LiveSession, proof: Proof, client: Client, now: Date): Promise<Enrolment> {
    const { accountId, username } = actor;
    const isFirst = owes === 'totp_enrolment';
    if (!isFirst) await this.proofs.prove(username, proof, client, now);
    const secret = newSecret();
    const sealed = seal(this.keys.secrets, accountId, secret);
    // What is known of the session may be two seconds old: meanwhile another may have enrolled.
    const offered = await offerSecret(this.dataSource.manager, accountId, sealed, !isFirst);
    if (!offered) throw new SecondFactorRequired();
    return { totpSecret: base32Of(secret), otpauthUri: otpauthUriOf(secret, username) };
  }

  /**
   * The offered secret counts from now on, every session ends, and one with a new token goes on.
   * @throws WrongFirstCode
   */
  async confirm(session: LiveSession, code: string, now: Date): Promise<Enrolled> {
    const { accountId } = session.actor;
    const factor = await this.dataSource.getRepository(SecondFactorEntity).findOneBy({ accountId });
    const offered = factor?.offeredSecret;
    const step = offered ? stepOf(unseal(this.keys.secrets, accountId, offered), code, now) : null;
    if (!offered || step === null) throw new WrongFirstCode();
    const change = async (manager: EntityManager) => {
      if (!(await enrol(manager, accountId, offered, step))) throw new WrongFirstCode();
      return this.recoveryCodes.replace(manager, accountId);
    };
    const { signedIn, changed: recoveryCodes } = await this.sessions.renew(session, change, now);
    return { signedIn, recoveryCodes };
  }

  /** Ten new recovery codes in place of the old. @throws what `ProofService` throws */
  async renewRecoveryCodes({ actor }: LiveSession, proof: Proof, client: Client, now: Date): Promise<string[]> {
    const accountId = await this.proofs.prove(actor.username, proof, client, now);
    return this.dataSource.transaction((manager) => this.recoveryCodes.replace(manager, accountId));
  }
}
