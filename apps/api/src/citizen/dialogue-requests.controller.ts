import { type Receipt, receiptSchema, type SubmitDialogueRequest, submitDialogueRequestSchema } from '@libs/contracts';
import { IntakeService } from '@libs/petitions';
import { Body, Post } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { ApiController } from '../http/api-controller';
import { IdempotencyKey } from '../http/headers';
import { LimitedSubmission } from '../limits/limited.decorator';

@ApiController('citizen', 'dialogue-requests')
export class DialogueRequestsController {
  constructor(private readonly intake: IntakeService) {}

  @Post()
  @LimitedSubmission()
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '16 to 200 characters, remembered for 24 hours' })
  @ApiResponse({ status: 201, standardSchema: receiptSchema })
  submit(
    @IdempotencyKey() key: string,
    @Body({ schema: submitDialogueRequestSchema }) body: SubmitDialogueRequest,
  ): Promise<Receipt> {
    return this.intake.submit({ kind: 'dialogue_request', body }, key);
  }
}
