import { type FailedWork, NotFound, Outbox } from '@libs/platform';
import { Get, HttpCode, Param, Post } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { RequireAbility, StaffController } from './staff-route';

/** The work that failed for good: ids and reasons, never the content of a case. */
@StaffController('jobs')
export class JobsController {
  constructor(private readonly outbox: Outbox) {}

  @Get('failed')
  @RequireAbility('jobs.read')
  async failed(): Promise<{ items: FailedWork[] }> {
    return { items: await this.outbox.listFailed() };
  }

  @Post(':id/retry')
  @HttpCode(204)
  @RequireAbility('jobs.retry')
  async retry(@Param('id') id: string): Promise<void> {
    if (!isUuid(id) || !(await this.outbox.retry(id))) throw new NotFound('no such failed work');
  }
}
