import { DeskService } from '@libs/petitions';
import { NotFound } from '@libs/platform';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { validate as isUuid } from 'uuid';
import type { StaffRequest } from '../staff/staff.guard';

export const SIGHT = Symbol('sight');

/** `seen`: whoever may read the case. `near`: who works with it, not the readers of a list it has climbed to. */
export type Sight = 'seen' | 'near';

/**
 * Looks for the case of the address before anything else of the request is: a guard runs before query, headers and body
 * are read. To whom the case is not visible it is 404, whatever they sent along.
 */
@Injectable()
export class CaseInSight implements CanActivate {
  constructor(
    private readonly desk: DeskService,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const sight = this.reflector.getAllAndOverride<Sight>(SIGHT, [context.getHandler(), context.getClass()]);
    const { params, staffSession } = context.switchToHttp().getRequest<StaffRequest>();
    const { id } = params as { id: string };
    const seen = staffSession && isUuid(id) ? await this.desk.see(staffSession.actor, id) : null;
    if (!seen || (sight === 'near' && !seen.near)) throw new NotFound('no such case');
    return true;
  }
}
