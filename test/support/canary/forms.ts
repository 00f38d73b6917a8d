import { createHash } from 'node:crypto';

/** One value that was planted, and how findings call it. */
export interface Canary {
  readonly id: string;
  readonly value: string;
}

/** Names the canaries that stand in an output, in whatever form. */
export type Search = (output: string | Buffer) => string[];

/** Forms by their first letters, each with the canary it is a form of: an output of any length is walked through once. */
type Index = Map<string, [form: string, id: string][]>;

/** No form is shorter. */
const HEAD = 6;

export function searchFor(canaries: readonly Canary[]): Search {
  const folded = indexOf(canaries, foldedForms);
  const exact = indexOf(canaries, exactForms);
  return (output) => {
    const words = readable(output);
    return [...new Set([...found(fold(words), folded), ...found(words, exact)])].sort();
  };
}

function indexOf(canaries: readonly Canary[], formsOf: (value: string) => string[]): Index {
  const index: Index = new Map();
  for (const { id, value } of canaries) {
    for (const form of formsOf(value)) {
      if (form.length < HEAD) throw new Error(`too short to look for: ${form}`);
      const head = form.slice(0, HEAD);
      index.set(head, [...(index.get(head) ?? []), [form, id]]);
    }
  }
  return index;
}

function* found(haystack: string, index: Index): Generator<string> {
  for (let at = 0; at + HEAD <= haystack.length; at++) {
    for (const [form, id] of index.get(haystack.slice(at, at + HEAD)) ?? []) {
      if (haystack.startsWith(form, at)) yield id;
    }
  }
}

/** Without marks and capitals, and with every run of blanks as one: a paper breaks its lines where it likes. */
export function fold(words: string): string {
  const bare = words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  return bare.toLowerCase().replace(/\s+/g, ' ');
}

/** Bytes as the UTF-8 they may be; what is none keeps its ASCII. */
const readable = (output: string | Buffer) => (typeof output === 'string' ? output : output.toString('utf8'));

/** As it was typed, in the other Unicode form, and as it is kept for searching. */
const spellings = (value: string) => [...new Set([value, value.normalize('NFD'), value.toLowerCase(), fold(value)])];

function foldedForms(value: string): string[] {
  const forms = spellings(value).flatMap((words) => {
    const url = encodeURIComponent(words);
    const bytes = Buffer.from(words);
    const wide = Buffer.from(words, 'utf16le');
    const hashes = ['sha256', 'sha1', 'md5'].map((name) => createHash(name).update(words).digest('hex'));
    return [
      words,
      url,
      url.replaceAll('%20', '+'),
      escaped(words),
      bytes.toString('hex'),
      wide.toString('hex'),
      Buffer.from(wide).swap16().toString('hex'),
      ...hashes,
    ];
  });
  const joined = ['', '-', '_', '.'].map((blank) => fold(value).replaceAll(' ', blank));
  return [...new Set([...forms, ...joined].map(fold))];
}

function exactForms(value: string): string[] {
  const forms = spellings(value).flatMap((words) => {
    const hash = createHash('sha256').update(words).digest('base64');
    return [...inBase64(Buffer.from(words)), ...inBase64(Buffer.from(words, 'utf16le')), hash.slice(0, -1)];
  });
  return [...new Set(forms.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]))];
}

/** As JSON writes it when it keeps to ASCII. */
function escaped(words: string): string {
  return words.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Base64 depends on where in a text the words begin: the characters that are the same whatever stands around them. */
function inBase64(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const open = (before + bytes.length) % 3 === 0 ? 0 : 1;
    return encoded.slice([0, 2, 3][before], encoded.length - open);
  });
}
