import { createHmac, hkdfSync } from 'node:crypto';

/** A key for one purpose, 32 bytes, drawn from another key by HKDF (RFC 5869): none is ever stored. */
export function deriveKey(from: string | Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', from, '', `lang-nghe/${purpose}/1`, 32));
}

/** HMAC-SHA-256: tells whether two texts, or two files, are the same, and nothing to whoever lacks the key. */
export function keyedHash(key: Buffer, said: string | Buffer): Buffer {
  return createHmac('sha256', key).update(said).digest();
}
