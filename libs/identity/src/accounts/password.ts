import { hash, verify } from '@node-rs/argon2';

/** Argon2id, the library's default kind: 19 MiB, two passes, one lane (OWASP Password Storage; RFC 9106 names the parameters). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** @returns the hash in PHC format; one that is stored keeps its own cost when COST changes */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

export function passwordMatches(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password.normalize('NFC'));
}
