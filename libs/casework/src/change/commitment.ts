import { hash, randomUUID } from 'node:crypto';

/** A fresh salt of 122 random bits, drawn from Node's pool: without it a short text could be guessed from its hash. */
export function newSalt(): string {
  return randomUUID();
}

/** SHA-256 over salt and words: binds an event to what was written without holding it. */
export function commitmentTo(words: string, salt: string): string {
  return hash('sha256', `${salt}\n${words}`);
}

/** SHA-256 over a box as it lies in the database: with it whoever holds no key finds a box that was replaced. */
export function commitmentToBox(box: Buffer): string {
  return hash('sha256', box);
}
