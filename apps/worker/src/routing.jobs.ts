import type { JobPayload } from '@libs/contracts';
import { RoutingService } from '@libs/petitions';
import { OnJob } from '@libs/platform';
import { Injectable } from '@nestjs/common';

@Injectable()
export class RoutingJobs {
  constructor(private readonly routing: RoutingService) {}

  @OnJob('route-petition')
  async route(payload: JobPayload<'route-petition'>): Promise<void> {
    await this.routing.route(payload);
  }
}
