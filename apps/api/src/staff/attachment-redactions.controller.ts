import { type Attachment, AttachmentRedactions, Attachments, namelessFile } from '@libs/attachments';
import { ReadJournal } from '@libs/casework';
import { type AttachmentRedaction, attachmentRedactionSchema, paintAreasSchema, REDACTED_TYPES } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { DeskService } from '@libs/petitions';
import { NotFound } from '@libs/platform';
import { Get, Param, Post, Req, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { validate as isUuid } from 'uuid';
import { redactionView } from '../files/attachment-view';
import { AnswersFile, fileAnswer } from '../files/file-answer';
import { isFile, readFile, TakesFile } from '../files/file-bodies';
import { schemaOf } from '../http/openapi-schema';
import { readInput } from '../http/read-input';
import { Actor, StaffController } from './staff-route';

const BINARY = { schema: { type: 'string', format: 'binary' } };

/** Derivatives of files without what names somebody. Looks for the case first: to whom it is not visible it is 404. */
@StaffController('cases/:id/attachments/:attachmentId/redactions')
export class AttachmentRedactionsController {
  constructor(
    private readonly desk: DeskService,
    private readonly attachments: Attachments,
    private readonly redactions: AttachmentRedactions,
    private readonly journal: ReadJournal,
  ) {}

  /** JSON names areas to paint black; anything else is a file that the officer redacted. */
  @Post()
  @TakesFile('JSON or file')
  @ApiOperation({
    requestBody: {
      content: {
        'application/json': { schema: schemaOf(paintAreasSchema) },
        ...Object.fromEntries(REDACTED_TYPES.map((type) => [type, BINARY])),
      },
    },
  })
  @ApiResponse({ status: 201, standardSchema: attachmentRedactionSchema })
  async make(
    @Actor() actor: StaffActor,
    @Param('id') id: string,
    @Param('attachmentId') attachmentId: string,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentRedaction> {
    const attachment = await this.near(actor, id, attachmentId);
    if (isFile(request.body))
      return redactionView(await this.redactions.bring(actor, attachment, await readFile(request)));
    const { areas } = readInput(paintAreasSchema, request.body);
    return redactionView(await this.redactions.paint(actor, attachment, areas));
  }

  @Get('latest/file')
  @AnswersFile(...REDACTED_TYPES)
  async latest(
    @Actor() actor: StaffActor,
    @Param('id') id: string,
    @Param('attachmentId') attachmentId: string,
  ): Promise<StreamableFile> {
    await this.near(actor, id, attachmentId);
    const redaction = await this.redactions.latest(id, attachmentId);
    await this.journal.note(actor.accountId, id, ['redacted_copy']);
    return fileAnswer(
      await this.redactions.open(redaction),
      redaction.type,
      namelessFile(redaction.id, redaction.type),
    );
  }

  private async near(actor: StaffActor, id: string, attachmentId: string): Promise<Attachment> {
    if (!isUuid(id) || !(await this.desk.see(actor, id)).near) throw new NotFound('no such case');
    return this.attachments.find(id, attachmentId);
  }
}
