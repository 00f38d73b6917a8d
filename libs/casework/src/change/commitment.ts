import { hash, randomUUID } from 'node:crypto';

/** A fresh salt of 122 random bits, drawn from Node's pool: without it a short text could be guessed from its hash. */
export function newSalt(): string {
  return randomUUID();
}

/** SHA-256 over salt and words: binds an event to what was written without holding it. */
export function commitmentTo(words: string, salt: string): string {
  return hash('sha256', `${salt}\n${words}`);
}

/** The name under which an event holds the hash of the box in which something lies, beside the salted hash of what is in it. */
export function boxNameOf<Name extends string>(name: Name): `${Name}Box` {
  return `${name}Box`;
}

/** SHA-256 over bytes as they are: those of a file with its salt before it, or a box that lies in the database. */
export function commitmentToBytes(bytes: Buffer): string {
  return hash('sha256', bytes);
}
