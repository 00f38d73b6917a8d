import { SETTINGS, type Settings } from '@libs/platform';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { clientOf } from './client-of';
import { ProofsOfWork } from './proofs-of-work.service';
import { RateLimits } from './rate-limits.service';

/** The first letters from an address pass freely, the next with a proof of work, and more than that none. */
@Injectable()
export class SubmissionGuard implements CanActivate {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly limits: RateLimits,
    private readonly proofs: ProofsOfWork,
  ) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const { ip, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const sent = await this.limits.take('submit', clientOf(ip));
    if (sent > this.settings.proofOfWorkAfter) await this.proofs.demand(headers['x-proof-of-work']);
    return true;
  }
}
