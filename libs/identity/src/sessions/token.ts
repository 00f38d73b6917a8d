import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: nobody guesses it, so a plain hash keeps it (no salt, no slow hash needed). */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function tokenHashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
