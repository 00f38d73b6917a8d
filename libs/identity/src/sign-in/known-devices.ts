import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IdentityKeys } from '../keys/identity-keys';

const NONCE_BYTES = 16;

/**
 * A browser that signed in once keeps a token of it. Who guesses at an account from elsewhere makes strangers wait, not
 * its owner (OWASP, device cookies). The token opens nothing: it only gives its bearer failures of their own to count.
 */
@Injectable()
export class KnownDevices {
  constructor(private readonly keys: IdentityKeys) {}

  tokenFor(username: string): string {
    const nonce = randomBytes(NONCE_BYTES).toString('base64url');
    return `${nonce}.${this.keys.markOfDevice(username, nonce).toString('base64url')}`;
  }

  /** Which device it is, when the token is ours and of this account. */
  deviceOf(username: string, token: string): string | undefined {
    const [nonce = '', mark = ''] = token.split('.');
    const [given, expected] = [Buffer.from(mark, 'base64url'), this.keys.markOfDevice(username, nonce)];
    return given.length === expected.length && timingSafeEqual(given, expected) ? nonce : undefined;
  }
}
