/** Words fit for paper: NFC, no control characters but line breaks, none of the blanks around them. */
export function clean(words: string): string {
  return words
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();
}

/** As part of a sentence that has its own full stop. */
export function withoutFullStop(words: string): string {
  return words.replace(/\s*\.$/u, '');
}
