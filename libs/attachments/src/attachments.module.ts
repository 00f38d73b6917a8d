import { CaseworkModule } from '@libs/casework';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentRedactions } from './attachment-redactions.service';
import { AttachmentStore } from './attachment-store';
import { Attachments } from './attachments.service';
import { attachmentsEntities } from './entities';

/** Files sent along with a case, and what is made of them for those who may not see who is in them. */
@Module({
  imports: [TypeOrmModule.forFeature(attachmentsEntities), CaseworkModule],
  providers: [AttachmentStore, Attachments, AttachmentRedactions],
  exports: [Attachments, AttachmentRedactions],
})
export class AttachmentsModule {}
