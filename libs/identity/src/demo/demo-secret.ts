import { createHash } from 'node:crypto';

/** The TOTP secret of a demo account, as public as its password; so it follows from the name and is stored nowhere. */
export function demoSecretOf(username: string): Buffer {
  return createHash('sha256').update(`lang-nghe demo ${username}`).digest().subarray(0, 20);
}
