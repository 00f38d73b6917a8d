import { createHmac, hkdfSync } from 'node:crypto';

/** A key for one purpose, 32 bytes, drawn from a key of the settings by HKDF (RFC 5869): none is ever stored. */
export function deriveKey(settingsKey: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', settingsKey, '', `lang-nghe/${purpose}/1`, 32));
}

/** HMAC-SHA-256: tells whether two texts are the same, and nothing to whoever lacks the key. */
export function keyedHash(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
