import { SessionsService, type StaffActor } from '@libs/identity';
import { Clock, Forbidden } from '@libs/platform';
import { type Ability, hasAbility } from '@libs/rules';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { SignInRequired } from '../http/refusals';
import { SESSION_COOKIE } from './session-cookie';

export const ABILITY = Symbol('ability');

export type StaffRequest = FastifyRequest & { staff?: StaffActor };

/** Who calls, from the session cookie; and whether any of their roles may do this, where the route asks for an ability. */
@Injectable()
export class StaffGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const request = context.switchToHttp().getRequest<StaffRequest>();
    const token = request.cookies[SESSION_COOKIE];
    const actor = token ? await this.sessions.authenticate(token, this.clock.now()) : null;
    if (!actor) throw new SignInRequired('no session');
    const ability = this.reflector.get<Ability | undefined>(ABILITY, context.getHandler());
    if (ability && !actor.assignments.some(({ role }) => hasAbility(role, ability))) {
      throw new Forbidden(`nobody here may ${ability}`);
    }
    request.staff = actor;
    return true;
  }
}
