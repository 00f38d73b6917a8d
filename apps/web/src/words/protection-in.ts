import type { Protection } from '@libs/rules';

/** What is to be said of a protection: each thing that is so. */
export function protectionIn(words: Readonly<Record<keyof Protection, string>>, stands: Protection | null): string {
  const keys = Object.keys(words) as (keyof Protection)[];
  return keys.flatMap((key) => (stands?.[key] ? [words[key]] : [])).join('. ');
}
