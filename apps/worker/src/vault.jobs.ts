import { OnJob } from '@libs/platform';
import { Openings, Seals } from '@libs/vault';
import { Injectable } from '@nestjs/common';

@Injectable()
export class VaultJobs {
  constructor(
    private readonly openings: Openings,
    private readonly seals: Seals,
  ) {}

  /** Closes what was opened long enough, and seals to custodians what waited for one. */
  @OnJob('sweep-vault')
  async sweep(): Promise<void> {
    await this.openings.endDue();
    await this.seals.sealWaiting();
  }
}
