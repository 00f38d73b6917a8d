import { SuccessionService } from '@libs/casework';
import type { JobPayload } from '@libs/contracts';
import { OnJob } from '@libs/platform';
import { Injectable } from '@nestjs/common';

@Injectable()
export class SuccessionsJobs {
  constructor(private readonly successions: SuccessionService) {}

  @OnJob('succeed-case')
  async succeed(payload: JobPayload<'succeed-case'>): Promise<void> {
    await this.successions.succeed(payload);
  }

  @OnJob('sweep-successions')
  async sweep(): Promise<void> {
    await this.successions.sweep();
  }
}
