import { createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const PEM = /-----BEGIN (PRIVATE|PUBLIC) KEY-----[^-]+-----END \1 KEY-----/g;

/**
 * The Ed25519 keys (RFC 8032) of the daily roots: at most one that signs, and all whose signatures are believed. They
 * lie in a PEM file outside the database: the private key first, and below it the public keys that were in use before.
 */
export class AuditKeys {
  private constructor(
    private readonly privateKey: KeyObject | null,
    private readonly believed: ReadonlyMap<string, KeyObject>,
  ) {}

  /** @throws Error in one sentence when the text holds no Ed25519 key */
  static fromPem(text: string): AuditKeys {
    const keys = (text.match(PEM) ?? []).map((pem) => {
      const isPrivate = pem.startsWith('-----BEGIN PRIVATE');
      return isPrivate ? createPrivateKey(pem) : createPublicKey(pem);
    });
    if (keys.length === 0 || keys.some(({ asymmetricKeyType }) => asymmetricKeyType !== 'ed25519')) {
      throw new Error('it holds no Ed25519 key in PEM, as "openssl genpkey -algorithm ed25519" makes one');
    }
    const publicKeys = keys.map((key) => (key.type === 'private' ? createPublicKey(key) : key));
    const privateKey = keys.find(({ type }) => type === 'private') ?? null;
    return new AuditKeys(privateKey, new Map(publicKeys.map((key) => [idOf(key), key])));
  }

  /** @throws Error that names the file and says what is wrong with it */
  static fromFile(path: string): AuditKeys {
    try {
      return AuditKeys.fromPem(readFileSync(path, 'utf8'));
    } catch (error) {
      throw new Error(`AUDIT_KEY: ${path}: ${error instanceof Error ? error.message : 'it cannot be read'}.`);
    }
  }

  /** Whether there is a private key. */
  get maySign(): boolean {
    return this.privateKey !== null;
  }

  /** The key that signs, by its fingerprint: SHA-256 of its public half (SubjectPublicKeyInfo, DER), in hex. */
  get signingKeyId(): string {
    return idOf(createPublicKey(this.signing()));
  }

  /** In base64. */
  sign(text: string): string {
    return sign(null, Buffer.from(text), this.signing()).toString('base64');
  }

  knows(keyId: string): boolean {
    return this.believed.has(keyId);
  }

  verifies(text: string, keyId: string, signature: string): boolean {
    const key = this.believed.get(keyId);
    return key !== undefined && verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
  }

  /** The public halves in PEM, the signing key's first. */
  publicPem(): string {
    return [...this.believed.values()].map((key) => key.export({ type: 'spki', format: 'pem' })).join('');
  }

  private signing(): KeyObject {
    if (!this.privateKey) throw new Error('these keys only verify: there is no private key among them');
    return this.privateKey;
  }
}

function idOf(key: KeyObject): string {
  return hash('sha256', key.export({ type: 'spki', format: 'der' }));
}
