import { IntakeService } from '@libs/petitions';
import { OnJob } from '@libs/platform';
import { Injectable } from '@nestjs/common';

@Injectable()
export class HousekeepingJobs {
  constructor(private readonly intake: IntakeService) {}

  @OnJob('forget-expired')
  async forgetExpired(): Promise<void> {
    await this.intake.forgetExpired();
  }
}
