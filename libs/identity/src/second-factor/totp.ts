import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator knows it: six digits by SHA-1, a new code each 30 seconds. */
const KIND = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** One step early or late: a telephone's clock may be that wrong. */
const WINDOW = 1;
/** The length RFC 4226 (4, R6) recommends. */
const SECRET_BYTES = 20;
const CODE = /^[0-9]{6}$/;

export function newSecret(): Buffer {
  return bytesOf(new Secret({ size: SECRET_BYTES }));
}

/** The time step whose code this is, or null. The same step is to be taken once only (RFC 6238, 5.2). */
export function stepOf(secret: Buffer, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, '');
  // What is longer in bytes than in letters the library does not compare but throws at.
  if (!CODE.test(token)) return null;
  const totp = new TOTP({ ...KIND, secret: secretOf(secret) });
  const timestamp = now.getTime();
  const drift = totp.validate({ token, timestamp, window: WINDOW });
  return drift === null ? null : totp.counter({ timestamp }) + drift;
}

/** RFC 4648 base32. */
export function base32Of(secret: Buffer): string {
  return secretOf(secret).base32;
}

/** What an authenticator scans (Key URI Format of Google Authenticator). */
export function otpauthUriOf(secret: Buffer, username: string): string {
  return new TOTP({ ...KIND, issuer: 'Lắng Nghe', label: username, secret: secretOf(secret) }).toString();
}

function secretOf(bytes: Buffer): Secret {
  return new Secret({ buffer: Uint8Array.from(bytes).buffer });
}

function bytesOf(secret: Secret): Buffer {
  return Buffer.from(secret.bytes);
}
