import { deriveKey, keyedHash, seal, unseal } from '@libs/platform';

/** Opens and closes what is kept encrypted of one case: AES-256-GCM, bound to the case and to the field it stands in. */
export class CaseKey {
  constructor(
    readonly caseId: string,
    readonly bytes: Buffer,
  ) {}

  seal(field: string, words: string): Buffer {
    return this.sealBytes(field, Buffer.from(words));
  }

  /** Throws when the box is not of this case and field, or any bit of it was changed. */
  open(field: string, box: Buffer): string {
    return this.openBytes(field, box).toString('utf8');
  }

  /** The same for what is no text: a file. */
  sealBytes(field: string, bytes: Buffer): Buffer {
    return seal(this.bytes, this.owner(field), bytes);
  }

  openBytes(field: string, box: Buffer): Buffer {
    return unseal(this.bytes, this.owner(field), box);
  }

  /** Tells within the case whether the same bytes came before, and nothing to whoever lacks the key. */
  fingerprint(bytes: Buffer): Buffer {
    return keyedHash(deriveKey(this.bytes, 'fingerprint'), bytes);
  }

  private owner(field: string): string {
    return `${this.caseId}\n${field}`;
  }
}
