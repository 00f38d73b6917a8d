import { type CaseKey, commitmentToBytes, newSalt } from '@libs/casework';

/** Where a file lies: each place opens with its own words only. */
export type FilePlace = `attachment/${string}` | `attachment-redaction/${string}`;

export interface SealedFile {
  readonly box: Buffer;
  /** For the event: of what is in the box, salted, and of the box itself, which the audit checks without a key. */
  readonly commitments: { readonly content: string; readonly box: string };
}

/** Salt and bytes in one box, just as the commitment takes them. */
export function sealedFile(key: CaseKey, place: FilePlace, bytes: Buffer): SealedFile {
  const salted = Buffer.concat([Buffer.from(`${newSalt()}\n`), bytes]);
  const box = key.sealBytes(place, salted);
  return { box, commitments: { content: commitmentToBytes(salted), box: commitmentToBytes(box) } };
}

export function openedFile(key: CaseKey, place: FilePlace, box: Buffer): Buffer {
  const salted = key.openBytes(place, box);
  return salted.subarray(salted.indexOf('\n') + 1);
}
