import { RootSealer } from '@libs/casework';
import { OnJob } from '@libs/platform';
import { Injectable } from '@nestjs/common';

@Injectable()
export class TrailJobs {
  constructor(private readonly sealer: RootSealer) {}

  /** Every hour: a day is sealed soon after its end, and after a standstill every day that was missed. */
  @OnJob('seal-trail')
  async sealDays(): Promise<void> {
    await this.sealer.sealDue();
  }
}
