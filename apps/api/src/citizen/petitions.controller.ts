import { type Receipt, receiptSchema, type SubmitPetition, submitPetitionSchema } from '@libs/contracts';
import { IntakeService } from '@libs/petitions';
import { Body, Post } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { ApiController } from '../http/api-controller';
import { IdempotencyKey } from '../http/headers';
import { LimitedSubmission } from '../limits/limited.decorator';

@ApiController('citizen', 'petitions')
export class PetitionsController {
  constructor(private readonly intake: IntakeService) {}

  /** 201 only when the petition is committed; the same key and body again give the same receipt. */
  @Post()
  @LimitedSubmission()
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: '16 to 200 characters, remembered for 24 hours' })
  @ApiResponse({ status: 201, standardSchema: receiptSchema })
  submit(
    @IdempotencyKey() key: string,
    @Body({ schema: submitPetitionSchema }) body: SubmitPetition,
  ): Promise<Receipt> {
    return this.intake.submit({ kind: 'petition', body }, key);
  }
}
