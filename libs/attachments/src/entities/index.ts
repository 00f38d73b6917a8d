import { AttachmentEntity } from './attachment.entity';
import { AttachmentRedactionEntity } from './attachment-redaction.entity';

export const attachmentsEntities = [AttachmentEntity, AttachmentRedactionEntity];
