/** The word for a code from the wire; a code newer than this page is shown as it is. */
export function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
