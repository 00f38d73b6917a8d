import { deriveKey, keyedHash, SETTINGS, type Settings } from '@libs/platform';
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
    this.secrets = deriveKey(sessionKey, 'totp-secrets');
    this.recoveryCodes = deriveKey(sessionKey, 'recovery-codes');
    this.subjects = deriveKey(sessionKey, 'sign-in-failures');
    this.devices = deriveKey(sessionKey, 'known-devices');
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
