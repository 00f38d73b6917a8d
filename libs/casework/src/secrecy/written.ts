import type { ContentField } from '@libs/rules';
import type { CaseKey } from './case-key';

/** What was written in a field of a step, and the salt of the event's commitment to it. */
export interface WrittenText {
  readonly caseId: string;
  readonly seq: number;
  readonly field: ContentField;
  readonly words: string;
  readonly salt: string;
}

/** The same in its box, as it is stored. */
export interface SealedText extends Pick<WrittenText, 'caseId' | 'seq' | 'field'> {
  readonly box: Buffer;
}

/** Words and salt, as the commitment takes them, in one box bound to the place where they were written. */
export function sealWritten(key: CaseKey, { seq, field, words, salt }: WrittenText): Buffer {
  return key.seal(`text/${seq}/${field}`, `${salt}\n${words}`);
}

export function openWritten(
  key: CaseKey,
  seq: number,
  field: string,
  box: Buffer,
): Pick<WrittenText, 'words' | 'salt'> {
  const opened = key.open(`text/${seq}/${field}`, box);
  const end = opened.indexOf('\n');
  return { salt: opened.slice(0, end), words: opened.slice(end + 1) };
}
