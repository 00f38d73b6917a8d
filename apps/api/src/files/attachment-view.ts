import type { Attachment, AttachmentRedaction } from '@libs/attachments';
import type { Attachment as ShownAttachment, AttachmentRedaction as ShownRedaction } from '@libs/contracts';

export function attachmentView({ id, name, type, bytes, receivedAt }: Attachment): ShownAttachment {
  return { id, name, type, bytes, receivedAt: receivedAt.toISOString() };
}

export function redactionView({ id, attachmentId, madeAt, type, bytes }: AttachmentRedaction): ShownRedaction {
  return { id, attachmentId, madeAt: madeAt.toISOString(), type, bytes };
}
