/** One spelling for each name, however it was typed. */
export function canonicalUsername(typed: string): string {
  return typed.trim().normalize('NFC').toLowerCase();
}
