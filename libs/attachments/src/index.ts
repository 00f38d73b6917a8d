export type { Attachment, AttachmentRedaction } from './attachment';
export { AttachmentRedactions } from './attachment-redactions.service';
export { FileTooLarge } from './attachments.errors';
export { AttachmentsModule } from './attachments.module';
export { Attachments } from './attachments.service';
export { namelessFile } from './content/file-name';
export { attachmentsEntities } from './entities';
export { keptFiles } from './kept-files';
