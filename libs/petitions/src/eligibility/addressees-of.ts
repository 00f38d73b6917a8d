import { foldForSearch } from '../intake/submission';

const SALUTATION = /^[\s\p{P}]{0,20}(?:đồng\s+)?kính\s+gửi\s*:?/iu;
const BULLET = /^\s{0,20}(?:[-–—•+*]|\d{1,2}[.)])\s*/u;

/**
 * How many offices a letter names after "Kính gửi": on the line itself, parted by semicolons, or one below the other
 * with a dash or a number. A comma parts nothing: "UBND phường Kinh Bắc, tỉnh Bắc Ninh" is one office.
 */
export function addresseesOf(text: string): number {
  const named = new Set<string>();
  const lines = text.normalize('NFC').split(/\r?\n/);
  lines.forEach((line, at) => {
    if (!SALUTATION.test(line)) return;
    const here = line.replace(SALUTATION, '').split(';');
    const below = following(lines.slice(at + 1), here.every(isBlank));
    for (const office of [...here, ...below]) if (!isBlank(office)) named.add(nameOf(office));
  });
  return named.size;
}

/** The list below a salutation; when that stands alone, the line after it. */
function following(lines: readonly string[], isAlone: boolean): string[] {
  const end = lines.findIndex((line) => !BULLET.test(line));
  const listed = lines.slice(0, end === -1 ? lines.length : end);
  return listed.length === 0 && isAlone ? lines.slice(0, 1) : listed;
}

const isBlank = (words: string) => words.trim() === '';

const nameOf = (office: string) =>
  foldForSearch(office.replace(BULLET, ''))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
