import { z } from 'zod';

const MEGABYTE = 1024 * 1024;

/** What a file may be, found from its content; what it calls itself does not count. */
export const ATTACHMENT_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'audio/mpeg',
  'audio/mp4',
  'video/mp4',
] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

/** Of these the service makes a copy without metadata, and paints areas black. */
export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const satisfies readonly AttachmentType[];
export type ImageType = (typeof IMAGE_TYPES)[number];
/** What an officer may bring as a redacted file. */
export const REDACTED_TYPES = [...IMAGE_TYPES, 'application/pdf'] as const satisfies readonly AttachmentType[];
export type RedactedType = (typeof REDACTED_TYPES)[number];

export const ATTACHMENT_LIMITS = {
  /** Of one file. */
  bytes: 10 * MEGABYTE,
  /** Of one case. */
  files: 10,
  bytesOfCase: 50 * MEGABYTE,
  /** Characters of a name; longer ones are cut. */
  name: 120,
} as const;

/**
 * `POST /api/v1/track/{trackingCode}/attachments`: the body is the file itself, its name stands in
 * `Content-Disposition: attachment; filename*=UTF-8''…`. 201, and 200 with the first one when the case has these bytes.
 */
export const attachmentSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  type: z.enum(ATTACHMENT_TYPES),
  bytes: z.number().int(),
  receivedAt: z.iso.datetime(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** `GET /api/v1/track/{trackingCode}/attachments`, in the order they came in. */
export const attachmentListSchema = z.object({ items: z.array(attachmentSchema) });
export type AttachmentList = z.infer<typeof attachmentListSchema>;

/** A derivative of a file without what names somebody. */
export const attachmentRedactionSchema = z.object({
  id: z.uuid(),
  attachmentId: z.uuid(),
  madeAt: z.iso.datetime(),
  type: z.enum(REDACTED_TYPES),
  bytes: z.number().int(),
});
export type AttachmentRedaction = z.infer<typeof attachmentRedactionSchema>;

/** `GET /api/v1/cases/{id}/attachments`: with the derivative that counts, the latest. */
export const caseAttachmentListSchema = z.object({
  items: z.array(attachmentSchema.extend({ redaction: attachmentRedactionSchema.nullable() })),
});
export type CaseAttachmentList = z.infer<typeof caseAttachmentListSchema>;

/** `GET …/attachments/{attachmentId}/file`: an image comes as a copy without metadata, unless the bytes as sent are asked for. */
export const attachmentFileQuerySchema = z.object({
  original: z
    .enum(['true', 'false'])
    .default('false')
    .transform((word) => word === 'true'),
});
export type AttachmentFileQuery = z.infer<typeof attachmentFileQuerySchema>;

const fraction = z.number().min(0).max(1);

/**
 * `POST …/attachments/{attachmentId}/redactions` as JSON, for images: areas to paint black, in fractions of the width and
 * height of the image as it is shown. With any other Content-Type the body is a file that the officer redacted.
 */
export const paintAreasSchema = z.object({
  areas: z.array(z.object({ x: fraction, y: fraction, width: fraction, height: fraction })).max(200),
});
export type PaintAreas = z.infer<typeof paintAreasSchema>;
