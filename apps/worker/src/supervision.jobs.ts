import type { JobPayload } from '@libs/contracts';
import { OnJob } from '@libs/platform';
import { LadderService } from '@libs/supervision';
import { Injectable } from '@nestjs/common';

@Injectable()
export class SupervisionJobs {
  constructor(private readonly ladder: LadderService) {}

  @OnJob('climb-ladder')
  async climb(payload: JobPayload<'climb-ladder'>): Promise<void> {
    await this.ladder.climb(payload);
  }

  @OnJob('sweep-ladders')
  async sweep(): Promise<void> {
    await this.ladder.sweep();
  }
}
