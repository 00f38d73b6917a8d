import { Attachments } from '@libs/attachments';
import { type Attachment, type AttachmentList, attachmentListSchema, attachmentSchema } from '@libs/contracts';
import { TrackingService } from '@libs/petitions';
import { Get, Headers, Param, Post, Req, Res, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { attachmentView } from '../files/attachment-view';
import { readFile, TakesFile } from '../files/file-bodies';
import { nameOfFile } from '../files/name-of-file';
import { ApiController } from '../http/api-controller';
import { clientOf } from '../limits/client-of';
import { Limited } from '../limits/limited.decorator';
import { RateLimits } from '../limits/rate-limits.service';
import { WrongSecrets } from '../limits/wrong-secrets.interceptor';
import { TrackScope } from '../walls/track-scope.guard';

const SECRET = 'x-tracking-secret';

/** Files of the sender, whose telephone may be shared: what was sent is listed, and not given out again. */
@ApiController('citizen', 'track/:trackingCode/attachments')
@Limited('track')
@UseGuards(TrackScope)
@UseInterceptors(WrongSecrets)
@ApiHeader({ name: 'X-Tracking-Secret', required: true, description: 'Given once, with the receipt' })
export class TrackAttachmentsController {
  constructor(
    private readonly tracking: TrackingService,
    private readonly attachments: Attachments,
    private readonly limits: RateLimits,
  ) {}

  @Get()
  @ApiResponse({ status: 200, standardSchema: attachmentListSchema })
  async list(@Param('trackingCode') code: string, @Headers(SECRET) secret = ''): Promise<AttachmentList> {
    const { id } = await this.tracking.find(code, secret);
    return { items: (await this.attachments.of(id)).map(attachmentView) };
  }

  /** Reads the file only from whoever shows the secret. The same bytes again are the first ones: 200. */
  @Post()
  @TakesFile()
  @ApiConsumes('application/octet-stream')
  @ApiHeader({
    name: 'Content-Disposition',
    required: false,
    description: "attachment; filename*=UTF-8''… (RFC 6266)",
  })
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 201, standardSchema: attachmentSchema })
  @ApiResponse({ status: 200, description: 'The case has this file', standardSchema: attachmentSchema })
  async send(
    @Param('trackingCode') code: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers(SECRET) secret = '',
  ): Promise<Attachment> {
    const { id } = await this.tracking.find(code, secret);
    await this.limits.take('attach', clientOf(request.ip));
    const bytes = await readFile(request);
    const { attachment, isNew } = await this.attachments.receive(id, nameOfFile(request.headers), bytes);
    reply.code(isNew ? 201 : 200);
    return attachmentView(attachment);
  }
}
