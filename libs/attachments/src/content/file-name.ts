import { ATTACHMENT_LIMITS, type AttachmentType } from '@libs/contracts';

/** What a file of a type may be called; the first is given to one that is called otherwise. */
const ENDINGS: Readonly<Record<AttachmentType, readonly [string, ...string[]]>> = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  'application/pdf': ['.pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'audio/mpeg': ['.mp3'],
  'audio/mp4': ['.m4a'],
  'video/mp4': ['.mp4', '.m4v'],
};

/** Of a file that came without one. */
const NAMELESS = 'tệp';

/** What steers a screen or a disk instead of being read: control, direction, line and private characters, broken ones. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;
const RESERVED = /[<>:"|?*]/g;

/**
 * A file's name as it is kept and shown: no folder, nothing that cannot be seen, at most 120 characters, and the ending
 * of what the file is, so that no program opens it for something else.
 */
export function fileNameOf(given: string, type: AttachmentType): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = base.replace(UNSEEN, '').replace(RESERVED, '_').replace(/\s+/g, ' ').trim();
  const ending = ENDINGS[type].find((one) => clean.toLowerCase().endsWith(one));
  const stem = (ending ? clean.slice(0, -ending.length) : clean).replace(/^[\s.]+/, '');
  const tail = ending ?? ENDINGS[type][0];
  return `${[...stem].slice(0, ATTACHMENT_LIMITS.name - tail.length).join('') || NAMELESS}${tail}`;
}

/** A name that tells nothing, for a file that goes to who must not know what it was called. */
export function namelessFile(id: string, type: AttachmentType): string {
  return `${id}${ENDINGS[type][0]}`;
}
