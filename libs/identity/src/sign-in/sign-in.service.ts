import type { SignIn } from '@libs/contracts';
import { Injectable } from '@nestjs/common';
import { canonicalUsername } from '../accounts/username';
import type { SignedIn } from '../sessions/live-session';
import { SessionsService } from '../sessions/sessions.service';
import type { Client } from './client';
import { KnownDevices } from './known-devices';
import { ProofService } from './proof.service';

/** A session, and what the browser keeps so that it is known the next time. */
export interface Admitted extends SignedIn {
  readonly deviceToken: string;
}

@Injectable()
export class SignInService {
  constructor(
    private readonly proofs: ProofService,
    private readonly sessions: SessionsService,
    private readonly devices: KnownDevices,
  ) {}

  /** @throws TooManyRequests, SignInRefused, SecondFactorRequired: see `ProofService` */
  async signIn({ username: typed, ...proof }: SignIn, client: Client, now: Date): Promise<Admitted> {
    const username = canonicalUsername(typed);
    const accountId = await this.proofs.prove(username, proof, client, now);
    const signedIn = await this.sessions.begin(accountId, client.device, now);
    const known = client.deviceToken && this.devices.deviceOf(username, client.deviceToken);
    const deviceToken = known && client.deviceToken ? client.deviceToken : this.devices.tokenFor(username);
    return { ...signedIn, deviceToken };
  }
}
