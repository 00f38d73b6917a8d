import type { Letter as ShownLetter } from '@libs/contracts';
import { FIELDS, type Letter, type LettersService } from '@libs/letters';

/** A letter as its officers see it: how far it is, and what its fields hold and lack. */
export function letterView(letter: Letter, letters: LettersService): ShownLetter {
  const { title, fields } = letters.template(letter);
  const missing = letters.missing(letter);
  return {
    id: letter.id,
    kind: letter.kind,
    state: letter.state,
    title,
    symbol: letter.symbol,
    draftedAt: letter.draftedAt.toISOString(),
    issuedAt: letter.issuedAt?.toISOString() ?? null,
    fields: fields.map((name) => ({
      name,
      label: FIELDS[name].label,
      words: letter.fields[name] ?? '',
      open: letters.isOpen(letter, name),
      missing: missing.includes(name),
    })),
  };
}
