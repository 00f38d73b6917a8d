import type { Letter, LetterFormat, LettersService } from '@libs/letters';
import { StreamableFile } from '@nestjs/common';

const TYPES: Readonly<Record<LetterFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A letter to keep as a file; its name says its kind and nothing of its content. */
export async function letterFile(
  letters: LettersService,
  letter: Letter,
  format: LetterFormat,
): Promise<StreamableFile> {
  const disposition = `attachment; filename="${letter.kind}-${letter.id}.${format}"`;
  return new StreamableFile(await letters.render(letter, format), { type: TYPES[format], disposition });
}
