import { randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import sodium from 'libsodium-wrappers';

export interface LockedKey {
  readonly salt: Buffer;
  readonly locked: Buffer;
}

/** Argon2id at the second recommended cost of RFC 9106: 64 MiB, three passes, four lanes. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 4, outputLen: 32 };
const SALT_BYTES = 16;

/** Locks a private key: the passphrase through Argon2id becomes the key of a libsodium secretbox. */
export async function lock(privateKey: Uint8Array, passphrase: string): Promise<LockedKey> {
  await sodium.ready;
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(sodium.crypto_secretbox_NONCEBYTES);
  const box = sodium.crypto_secretbox_easy(privateKey, nonce, await keyFrom(passphrase, salt));
  return { salt, locked: Buffer.concat([nonce, box]) };
}

/** The private key, or null when the passphrase is another. */
export async function unlock({ salt, locked }: LockedKey, passphrase: string): Promise<Uint8Array | null> {
  await sodium.ready;
  const nonce = locked.subarray(0, sodium.crypto_secretbox_NONCEBYTES);
  const box = locked.subarray(sodium.crypto_secretbox_NONCEBYTES);
  const key = await keyFrom(passphrase, salt);
  try {
    return sodium.crypto_secretbox_open_easy(box, nonce, key);
  } catch {
    return null;
  }
}

function keyFrom(passphrase: string, salt: Buffer): Promise<Buffer> {
  return hashRaw(passphrase.normalize('NFC'), { ...COST, salt });
}
