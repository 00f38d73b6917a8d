import { AttachmentRedactions, namelessFile } from '@libs/attachments';
import { ReadJournal } from '@libs/casework';
import {
  REDACTED_TYPES,
  reportVerificationSchema,
  type Verification,
  type Verifications,
  verificationSchema,
  verificationsSchema,
} from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { Redactions } from '@libs/petitions';
import { NotFound } from '@libs/platform';
import { Body, Get, HttpCode, Param, Post, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiResponse } from '@nestjs/swagger';
import { validate as isUuid } from 'uuid';
import { AnswersFile, fileAnswer } from '../files/file-answer';
import { schemaOf } from '../http/openapi-schema';
import { readInput } from '../http/read-input';
import { redactedCopyView } from './redactions.controller';
import { Actor, StaffController } from './staff-route';

/** What a verifier gets of a case: the copy of its words and the derivatives of its files, and nothing else. */
@StaffController('verifications')
export class VerificationsController {
  constructor(
    private readonly redactions: Redactions,
    private readonly files: AttachmentRedactions,
    private readonly journal: ReadJournal,
  ) {}

  @Get()
  @ApiResponse({ status: 200, standardSchema: verificationsSchema })
  async list(@Actor() actor: StaffActor): Promise<Verifications> {
    return { items: (await this.redactions.toVerify(actor)).map((caseId) => ({ caseId })) };
  }

  @Get(':id')
  @ApiResponse({ status: 200, standardSchema: verificationSchema })
  async copy(@Actor() actor: StaffActor, @Param('id') id: string): Promise<Verification> {
    const [copy, files] = await this.asVerifier(actor, id, () =>
      Promise.all([this.redactions.latest(id), this.files.of(id)]),
    );
    if (!copy) throw new NotFound('no copy was made');
    await this.journal.note(actor.accountId, id, ['redacted_copy']);
    const attachments = [...files].map(([attachmentId, { type, bytes }]) => ({ id: attachmentId, type, bytes }));
    return { ...redactedCopyView(copy), attachments };
  }

  @Get(':id/attachments/:attachmentId/file')
  @AnswersFile(...REDACTED_TYPES)
  async file(
    @Actor() actor: StaffActor,
    @Param('id') id: string,
    @Param('attachmentId') attachmentId: string,
  ): Promise<StreamableFile> {
    const { redaction, bytes } = await this.asVerifier(actor, id, async () => {
      const redaction = await this.files.latest(id, attachmentId);
      return { redaction, bytes: await this.files.open(redaction) };
    });
    await this.journal.note(actor.accountId, id, ['redacted_copy']);
    return fileAnswer(bytes, redaction.type, namelessFile(redaction.id, redaction.type));
  }

  /** Goes into the case, where its head and its handlers read it; the verifier still sees no other part of it. */
  @Post(':id/reports')
  @HttpCode(204)
  @ApiBody({ schema: schemaOf(reportVerificationSchema) })
  async report(@Actor() actor: StaffActor, @Param('id') id: string, @Body() body: unknown): Promise<void> {
    await this.asVerifier(actor, id, async () => undefined);
    await this.redactions.report(actor, id, readInput(reportVerificationSchema, body).text);
  }

  private asVerifier<Result>(actor: StaffActor, id: string, work: () => Promise<Result>): Promise<Result> {
    if (!isUuid(id)) throw new NotFound('no such case to verify');
    return this.redactions.asVerifier(actor, id, work);
  }
}
