import { TooManyRequests } from '@libs/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IdentityKeys } from '../keys/identity-keys';
import { countAttempt, takeBackAttempt } from './back-off.queries';
import type { Client } from './client';
import { KnownDevices } from './known-devices';

/** A person mistypes; many people may sit behind one address. */
const TOLERATED = { who: 10, address: 100 };

/** Who makes an attempt, by what it is counted. */
export interface Attempt {
  readonly who: Buffer;
  readonly address: Buffer;
}

/**
 * Growing waits after failures, counted in PostgreSQL and so the same in every process. A name is counted whether or not
 * there is such an account, and a browser known to the account apart from all others.
 */
@Injectable()
export class BackOff {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: IdentityKeys,
    private readonly devices: KnownDevices,
  ) {}

  /** Call it before anything is checked. @throws TooManyRequests */
  async begin(username: string, { address, deviceToken = '' }: Client, now: Date): Promise<Attempt> {
    const device = this.devices.deviceOf(username, deviceToken);
    const attempt = {
      who: this.keys.hashOfSubject(device ? `device ${device}` : `account ${username}`),
      address: this.keys.hashOfSubject(`address ${address}`),
    };
    const counted = [
      { subject: attempt.who, tolerated: TOLERATED.who },
      { subject: attempt.address, tolerated: TOLERATED.address },
    ];
    const until = await countAttempt(this.dataSource.manager, counted, now);
    if (until) throw new TooManyRequests(Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000)));
    return attempt;
  }

  async succeeded(attempt: Attempt, now: Date): Promise<void> {
    await takeBackAttempt(this.dataSource.manager, attempt, now);
  }
}
