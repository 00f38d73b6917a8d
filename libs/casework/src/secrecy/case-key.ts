import { seal, unseal } from '@libs/platform';

/** Opens and closes what is kept encrypted of one case: AES-256-GCM, bound to the case and to the field it stands in. */
export class CaseKey {
  constructor(
    readonly caseId: string,
    readonly bytes: Buffer,
  ) {}

  seal(field: string, words: string): Buffer {
    return seal(this.bytes, this.owner(field), Buffer.from(words));
  }

  /** Throws when the box is not of this case and field, or any bit of it was changed. */
  open(field: string, box: Buffer): string {
    return unseal(this.bytes, this.owner(field), box).toString('utf8');
  }

  private owner(field: string): string {
    return `${this.caseId}\n${field}`;
  }
}
