import { commitmentToBytes } from '@libs/casework';
import type { LetterEntity } from './entities/letter.entity';

/** What an approved or issued letter is, with the SHA-256 of the box in which its words lie. */
export type DigestedLetter = Pick<
  LetterEntity,
  'kind' | 'template' | 'unitId' | 'state' | 'approvedBy' | 'issuedBy' | 'year' | 'number' | 'symbol'
> & { readonly box: string };

/** Binds the event that approved or issued a letter to its row. */
export function digestOfLetter(letter: DigestedLetter): string {
  const { kind, template, unitId, state, approvedBy, issuedBy, year, number, symbol, box } = letter;
  const said = [kind, template, unitId, state, approvedBy, issuedBy, year, number, symbol, box];
  return commitmentToBytes(Buffer.from(JSON.stringify(said)));
}
