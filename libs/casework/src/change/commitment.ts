import { createHash, randomBytes } from 'node:crypto';

/** A fresh salt of 128 bits: without it a short text could be guessed from its hash. */
export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

/** SHA-256 over salt and words: binds an event to what was written without holding it. */
export function commitmentTo(words: string, salt: string): string {
  return createHash('sha256').update(salt).update('\n').update(words).digest('hex');
}
