import {
  ATTACHMENT_TYPES,
  type AttachmentType,
  IMAGE_TYPES,
  type ImageType,
  REDACTED_TYPES,
  type RedactedType,
} from '@libs/contracts';
import { fileTypeFromBuffer } from 'file-type';

/** Another name of a type (RFC 4337 has no `x-m4a`). */
const ALSO_CALLED: Readonly<Record<string, AttachmentType>> = { 'audio/x-m4a': 'audio/mp4' };

/** What a file is by its content, or null for what is not taken. */
export async function typeOf(bytes: Buffer): Promise<AttachmentType | null> {
  const found = await mimeOf(bytes);
  if (found === undefined) return null;
  return ALSO_CALLED[found] ?? ATTACHMENT_TYPES.find((type) => type === found) ?? null;
}

/** Bytes that are made to mislead whoever looks into them are of no type. */
async function mimeOf(bytes: Buffer): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime;
  } catch {
    return undefined;
  }
}

export function isImage(type: AttachmentType | null): type is ImageType {
  return IMAGE_TYPES.some((image) => image === type);
}

/** May it be brought as a redacted file? */
export function isRedactedType(type: AttachmentType | null): type is RedactedType {
  return REDACTED_TYPES.some((redacted) => redacted === type);
}
