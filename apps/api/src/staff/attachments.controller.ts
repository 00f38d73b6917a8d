import { AttachmentRedactions, Attachments } from '@libs/attachments';
import { ReadJournal } from '@libs/casework';
import {
  ATTACHMENT_TYPES,
  type AttachmentFileQuery,
  attachmentFileQuerySchema,
  type CaseAttachmentList,
  caseAttachmentListSchema,
} from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { attachmentView, redactionView } from '../files/attachment-view';
import { AnswersFile, fileAnswer } from '../files/file-answer';
import { Actor, CaseController } from './staff-route';

/** Files that a sender sent along, for those who work with the case. */
@CaseController('attachments')
export class AttachmentsController {
  constructor(
    private readonly attachments: Attachments,
    private readonly redactions: AttachmentRedactions,
    private readonly journal: ReadJournal,
  ) {}

  @Get()
  @ApiResponse({ status: 200, standardSchema: caseAttachmentListSchema })
  async list(@Actor() actor: StaffActor, @Param('id') id: string): Promise<CaseAttachmentList> {
    const attachments = await this.attachments.of(id);
    if (attachments.length > 0) await this.journal.note(actor.accountId, id, ['attachment']);
    const redactions = await this.redactions.of(id);
    const items = attachments.map((attachment) => {
      const redaction = redactions.get(attachment.id);
      return { ...attachmentView(attachment), redaction: redaction ? redactionView(redaction) : null };
    });
    return { items };
  }

  /** An image as a copy without metadata, anything else as it was sent; with `original=true` the bytes as they came. */
  @Get(':attachmentId/file')
  @AnswersFile(...ATTACHMENT_TYPES)
  async file(
    @Actor() actor: StaffActor,
    @Param('id') id: string,
    @Param('attachmentId') attachmentId: string,
    @Query({ schema: attachmentFileQuerySchema }) { original }: AttachmentFileQuery,
  ): Promise<StreamableFile> {
    const attachment = await this.attachments.find(id, attachmentId);
    await this.journal.note(actor.accountId, id, ['attachment']);
    const bytes = await (original ? this.attachments.original(attachment) : this.attachments.shown(attachment));
    return fileAnswer(bytes, attachment.type, attachment.name);
  }
}
