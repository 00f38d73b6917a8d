import { hash } from 'node:crypto';
import sodium from 'libsodium-wrappers';

/** X25519, as libsodium has it. */
export interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

/** Boxes are filled up to a multiple of it, so that their length says little about a name. */
const BLOCK = 512;

/** 128 bits of a public key's hash, in groups that can be read out. */
export function fingerprintOf(publicKey: Uint8Array): string {
  const groups = hash('sha256', publicKey).slice(0, 32).match(/.{4}/g);
  return (groups ?? []).join(' ');
}

export async function newKeyPair(): Promise<KeyPair> {
  await sodium.ready;
  return sodium.crypto_box_keypair();
}

/** The pair that belongs to 32 secret bytes, always the same. */
export async function keyPairOf(seed: Buffer): Promise<KeyPair> {
  await sodium.ready;
  return sodium.crypto_box_seed_keypair(seed);
}

/** A libsodium sealed box for each public key: whoever seals cannot open it again, and leaves no trace of himself. */
export async function sealTo(publicKeys: readonly Uint8Array[], words: string): Promise<Buffer[]> {
  await sodium.ready;
  const padded = sodium.pad(Buffer.from(words), BLOCK);
  return publicKeys.map((publicKey) => Buffer.from(sodium.crypto_box_seal(padded, publicKey)));
}

/** Throws when the box was not sealed to this pair, or any bit of it was changed. */
export async function openSealed({ publicKey, privateKey }: KeyPair, box: Buffer): Promise<string> {
  await sodium.ready;
  const padded = sodium.crypto_box_seal_open(box, publicKey, privateKey);
  return Buffer.from(sodium.unpad(padded, BLOCK)).toString('utf8');
}
