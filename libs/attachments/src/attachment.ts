import type { AttachmentType, RedactedType } from '@libs/contracts';

/** A file of a case, as its readers may know of it. What is in it is asked for apart. */
export interface Attachment {
  readonly id: string;
  readonly caseId: string;
  readonly receivedAt: Date;
  readonly name: string;
  readonly type: AttachmentType;
  readonly bytes: number;
}

/** A derivative of a file without what names somebody. */
export interface AttachmentRedaction {
  readonly id: string;
  readonly attachmentId: string;
  readonly caseId: string;
  readonly madeAt: Date;
  readonly type: RedactedType;
  readonly bytes: number;
}
