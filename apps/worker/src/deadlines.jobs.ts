import { DeadlineSweep, RecountService } from '@libs/casework';
import type { JobPayload } from '@libs/contracts';
import { OnJob } from '@libs/platform';
import { Injectable } from '@nestjs/common';

@Injectable()
export class DeadlinesJobs {
  constructor(
    private readonly sweep: DeadlineSweep,
    private readonly recounts: RecountService,
  ) {}

  @OnJob('sweep-deadlines')
  async findBreaches(): Promise<void> {
    await this.sweep.run();
  }

  @OnJob('sweep-calendar')
  async findCalendarChanges(): Promise<void> {
    await this.recounts.sweep();
  }

  @OnJob('recount-case')
  async recount(payload: JobPayload<'recount-case'>): Promise<void> {
    await this.recounts.recount(payload);
  }
}
