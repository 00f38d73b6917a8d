import { AttachmentRedactions, Attachments, namelessFile } from '@libs/attachments';
import { ReadJournal } from '@libs/casework';
import { type AttachmentRedaction, attachmentRedactionSchema, paintAreasSchema, REDACTED_TYPES } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { Get, Param, Post, Req, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { redactionView } from '../files/attachment-view';
import { AnswersFile, fileAnswer } from '../files/file-answer';
import { isFile, readFile, TakesFile } from '../files/file-bodies';
import { schemaOf } from '../http/openapi-schema';
import { readInput } from '../http/read-input';
import { Actor, CaseController } from './staff-route';

const BINARY = { schema: { type: 'string', format: 'binary' } };

/** Derivatives of files without what names somebody. */
@CaseController('attachments/:attachmentId/redactions')
export class AttachmentRedactionsController {
  constructor(
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
    const attachment = await this.attachments.find(id, attachmentId);
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
    await this.attachments.find(id, attachmentId);
    const redaction = await this.redactions.latest(id, attachmentId);
    await this.journal.note(actor.accountId, id, ['redacted_copy']);
    return fileAnswer(
      await this.redactions.open(redaction),
      redaction.type,
      namelessFile(redaction.id, redaction.type),
    );
  }
}
