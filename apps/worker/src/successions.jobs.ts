import { SuccessionService } from '@libs/casework';
import type { JobPayload } from '@libs/contracts';
import { OrganisationService } from '@libs/organisation';
import { OnJob } from '@libs/platform';
import { Injectable } from '@nestjs/common';

@Injectable()
export class SuccessionsJobs {
  constructor(
    private readonly successions: SuccessionService,
    private readonly organisation: OrganisationService,
  ) {}

  @OnJob('succeed-case')
  async succeed(payload: JobPayload<'succeed-case'>): Promise<void> {
    await this.successions.succeed(payload);
  }

  /** Units may have been imported since this process read them. */
  @OnJob('sweep-successions')
  async sweep(): Promise<void> {
    await this.organisation.refresh();
    await this.successions.sweep();
  }
}
