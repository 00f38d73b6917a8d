import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { StaffRequest } from '../staff/staff.guard';
import { clientOf } from './client-of';
import type { LimitName } from './limits';
import { RateLimits } from './rate-limits.service';

export const LIMIT = Symbol('limit');

@Injectable()
export class LimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const name = this.reflector.getAllAndOverride<LimitName>(LIMIT, [context.getHandler(), context.getClass()]);
    const { ip, staffSession } = context.switchToHttp().getRequest<FastifyRequest & Partial<StaffRequest>>();
    await this.limits.take(name, clientOf(ip));
    if (name === 'passphrase' && staffSession) await this.limits.take('passphrase-of', staffSession.actor.accountId);
    return true;
  }
}
