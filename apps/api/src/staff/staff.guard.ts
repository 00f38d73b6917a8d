import type { Debt } from '@libs/contracts';
import { type LiveSession, SessionsService } from '@libs/identity';
import { OrganisationService } from '@libs/organisation';
import { Clock, enterScope, Forbidden, NotFound } from '@libs/platform';
import { type Ability, dayOf, hasAbility } from '@libs/rules';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { AccountOwes, SignInRequired } from '../http/refusals';
import { staffScope } from '../walls/staff-scope';
import { SessionCookies } from './session-cookie';

export const ABILITY = Symbol('ability');
export const OPEN_WHILE_OWING = Symbol('open while owing');

export type StaffRequest = FastifyRequest & { staffSession?: LiveSession };

/**
 * Who calls, from the session cookie; whether their account is ready for work; and whether any of their roles may do
 * this, where the route asks for an ability: if not, a list is forbidden and a single thing is not there.
 */
@Injectable()
export class StaffGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionsService,
    private readonly cookies: SessionCookies,
    private readonly clock: Clock,
    private readonly organisation: OrganisationService,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const request = context.switchToHttp().getRequest<StaffRequest>();
    const token = this.cookies.tokenIn(request);
    const now = this.clock.now();
    const session = token ? await this.sessions.authenticate(token, now) : null;
    if (!session) throw new SignInRequired('no session');
    const open = this.reflector.get<readonly Debt[] | undefined>(OPEN_WHILE_OWING, context.getHandler()) ?? [];
    if (session.owes && !open.includes(session.owes)) throw new AccountOwes(session.owes);
    const ability = this.reflector.get<Ability | undefined>(ABILITY, context.getHandler());
    if (ability && !session.actor.assignments.some(({ role }) => hasAbility(role, ability))) {
      if (isOfOne(request)) throw new NotFound('there is none for this caller');
      throw new Forbidden(`nobody here may ${ability}`);
    }
    request.staffSession = session;
    enterScope(staffScope(session.actor, this.organisation.current().directory, dayOf(now)));
    return true;
  }
}

function isOfOne({ params }: FastifyRequest): boolean {
  return 'id' in (params as Record<string, string>);
}
