import type { CaseKey } from '@libs/casework';
import type { LetterEntity } from './entities/letter.entity';
import type { Sheet } from './layout/sheet';
import type { Fields } from './templates/fields';

/** What a letter says, and to whom. */
export interface LetterContent {
  /** What its template's fields hold so far. */
  readonly fields: Fields;
  /** What stands on the paper: fixed when it is approved; number and date come when it is issued. */
  readonly sheet: Sheet | null;
  /** Of the commitments to the sheet in the events that approved and issued it. */
  readonly salt: string;
}

/** A letter that its readers may read. */
export type Letter = Omit<LetterEntity, 'words'> & LetterContent;

export function sealedContent(key: CaseKey, id: string, { fields, sheet, salt }: LetterContent): Buffer {
  return key.seal(`letter/${id}`, JSON.stringify({ fields, sheet, salt }));
}

export function openedLetter(key: CaseKey, { words, ...letter }: LetterEntity): Letter {
  const content = JSON.parse(key.open(`letter/${letter.id}`, words)) as LetterContent;
  return { ...letter, ...content };
}
