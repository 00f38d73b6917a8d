import { IntakeService } from '@libs/petitions';
import { Clock, OnJob } from '@libs/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FORGET_LIMITS } from './limits.queries';

@Injectable()
export class HousekeepingJobs {
  constructor(
    private readonly intake: IntakeService,
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  @OnJob('forget-expired')
  async forgetExpired(): Promise<void> {
    await this.intake.forgetExpired();
    await this.database.query(FORGET_LIMITS, [this.clock.now().getTime()]);
  }
}
