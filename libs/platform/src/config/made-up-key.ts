/** Words of examples and of hands in a hurry; tests write their keys with blanks. */
const WORDS = /change|default|example|lang.?nghe|password|secret|01234567|abcdefgh/i;
const FEWEST_CHARACTERS = 8;

/**
 * Whether a key was rather written than drawn: it has blanks, everyday words or hardly any different characters. One of
 * 32 random bytes in hex or base64 looks so less than once in a million times.
 */
export function looksMadeUp(key: string): boolean {
  return /\s/.test(key) || WORDS.test(key) || new Set(key).size < FEWEST_CHARACTERS;
}
