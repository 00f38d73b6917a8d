import { createHmac, hkdfSync } from 'node:crypto';
import { SETTINGS, type Settings } from '@libs/platform';
import { Inject, Injectable } from '@nestjs/common';

/** The keys of sign-in, one for each purpose, drawn from SESSION_KEY by HKDF (RFC 5869). None is ever stored. */
@Injectable()
export class IdentityKeys {
  /** Seals TOTP secrets: 32 bytes for AES-256. */
  readonly secrets: Buffer;
  private readonly recoveryCodes: Buffer;
  private readonly subjects: Buffer;
  private readonly devices: Buffer;

  constructor(@Inject(SETTINGS) { sessionKey }: Pick<Settings, 'sessionKey'>) {
    this.secrets = derive(sessionKey, 'totp-secrets');
    this.recoveryCodes = derive(sessionKey, 'recovery-codes');
    this.subjects = derive(sessionKey, 'sign-in-failures');
    this.devices = derive(sessionKey, 'known-devices');
  }

  hashOfRecoveryCode(code: string): Buffer {
    return keyedHash(this.recoveryCodes, code);
  }

  /** Names who tried in vain, without telling. */
  hashOfSubject(subject: string): Buffer {
    return keyedHash(this.subjects, subject);
  }

  markOfDevice(username: string, nonce: string): Buffer {
    return keyedHash(this.devices, `${nonce}\n${username}`);
  }
}

function derive(sessionKey: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', sessionKey, '', `lang-nghe/${purpose}/1`, 32));
}

function keyedHash(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
