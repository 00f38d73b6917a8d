import { DeadlineSweep } from '@libs/casework';
import { OnJob } from '@libs/platform';
import { Injectable } from '@nestjs/common';

@Injectable()
export class DeadlinesJobs {
  constructor(private readonly sweep: DeadlineSweep) {}

  @OnJob('sweep-deadlines')
  async findBreaches(): Promise<void> {
    await this.sweep.run();
  }
}
