import type { Debt } from '@libs/contracts';
import { type LiveSession, SessionsService } from '@libs/identity';
import { Clock, Forbidden } from '@libs/platform';
import { type Ability, hasAbility } from '@libs/rules';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { AccountOwes, SignInRequired } from '../http/refusals';
import { SessionCookies } from './session-cookie';

export const ABILITY = Symbol('ability');
export const OPEN_WHILE_OWING = Symbol('open while owing');

export type StaffRequest = FastifyRequest & { staffSession?: LiveSession };

/**
 * Who calls, from the session cookie; whether their account is ready for work; and whether any of their roles may do
 * this, where the route asks for an ability.
 */
@Injectable()
export class StaffGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionsService,
    private readonly cookies: SessionCookies,
    private readonly clock: Clock,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const request = context.switchToHttp().getRequest<StaffRequest>();
    const token = this.cookies.tokenIn(request);
    const session = token ? await this.sessions.authenticate(token, this.clock.now()) : null;
    if (!session) throw new SignInRequired('no session');
    const open = this.reflector.get<readonly Debt[] | undefined>(OPEN_WHILE_OWING, context.getHandler()) ?? [];
    if (session.owes && !open.includes(session.owes)) throw new AccountOwes(session.owes);
    const ability = this.reflector.get<Ability | undefined>(ABILITY, context.getHandler());
    if (ability && !session.actor.assignments.some(({ role }) => hasAbility(role, ability))) {
      throw new Forbidden(`nobody here may ${ability}`);
    }
    request.staffSession = session;
    return true;
  }
}
