import type { SubmitterFields } from '@libs/contracts';
import type { Span } from './redact';

export const MARK_KINDS = ['name', 'phone', 'email', 'address', 'id_number', 'sender'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A stretch that may name somebody, and what it looks like. An officer confirms it, or does not. */
export interface Mark extends Span {
  readonly kind: MarkKind;
}

const NAME = String.raw`\p{Lu}[\p{Lu}\p{Ll}]*(?:[^\S\n]+\p{Lu}[\p{Lu}\p{Ll}]*){1,4}`;
const PLACE = String.raw`(?:\d[\p{L}\d/-]*|\p{Lu}[\p{Lu}\p{Ll}\d]*(?:\s+\p{Lu}[\p{Lu}\p{Ll}\d]*)*)`;
const PEOPLE = ['ông', 'bà', 'anh', 'chị', 'em', 'cô', 'chú', 'bác', 'cháu', 'vợ', 'chồng', 'con', 'tên', 'tôi'];
const PLACES = ['số', 'số nhà', 'nhà số', 'ngõ', 'ngách', 'hẻm', 'thôn', 'xóm', 'tổ', 'khu', 'khu phố', 'đường', 'phố'];
/** What stands over a signature, or before it. */
const SIGNING = [
  'người viết đơn',
  'người làm đơn',
  'người tố cáo',
  'người khiếu nại',
  'người phản ánh',
  'người kiến nghị',
  'ký tên',
  'ký',
  'kính đơn',
  'trân trọng',
];
/** Between them and the name: a bracket such as "(ký, ghi rõ họ tên)", signs, and the ends of some lines. */
const TO_NAME = String.raw`[^\p{L}()]{0,20}(?:\([^)]{0,60}\)[^\p{L}]{0,20})?`;

/** Words as they stand within a sentence, at its beginning, or in capitals; what follows them must keep its own capitals. */
const anyOf = (words: readonly string[]) =>
  `(?:${words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]).join('|')})`;

const CALLED = String.raw`${anyOf(PEOPLE)}(?:\s+(?:tôi|là|tên|TÔI|LÀ|TÊN))*\s*:?\s+`;
const SIGNED = `${anyOf(SIGNING)}${TO_NAME}`;

/** What looks like a person's data in Vietnamese letters. Too many marks cost an officer a glance; one too few, somebody's secret. */
const PATTERNS: readonly (readonly [MarkKind, RegExp])[] = [
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  // Căn cước, personal and old identity numbers: 12 or 9 digits.
  ['id_number', /(?<![\d+])(?:\d{3}[\s.]?\d{3}[\s.]?\d{6}|\d{12}|\d{9})(?!\d)/gu],
  ['phone', /(?<!\d)(?:\+?84|0)(?:[\s.-]?\d){8,10}(?!\d)/gu],
  ['address', new RegExp(String.raw`(?<!\p{L})${anyOf(PLACES)}\s+${PLACE}`, 'gu')],
  ['name', new RegExp(String.raw`(?<=(?<!\p{L})(?:${CALLED}|${SIGNED}))${NAME}`, 'gu')],
];

/** Where a text may name somebody: by what it looks like, and by what the sender left of themselves when it is not sealed. */
export function proposeMarks(text: string, sender: SubmitterFields | null): Mark[] {
  const found = PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, from: match.index, to: match.index + match[0].length })),
  );
  return [...found, ...ofSender(text, sender)].sort((a, b) => a.from - b.from || b.to - a.to);
}

function ofSender(text: string, sender: SubmitterFields | null): Mark[] {
  const left = [sender?.name, sender?.phone, sender?.email, sender?.address].flatMap((words) => words?.trim() || []);
  const lower = text.toLowerCase();
  return left.flatMap((words) => {
    const marks: Mark[] = [];
    const sought = words.toLowerCase();
    for (let from = lower.indexOf(sought); from >= 0; from = lower.indexOf(sought, from + sought.length)) {
      marks.push({ kind: 'sender', from, to: from + sought.length });
    }
    return marks;
  });
}
