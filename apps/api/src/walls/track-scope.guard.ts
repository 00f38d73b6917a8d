import { readTrackingCode } from '@libs/petitions';
import { enterScope } from '@libs/platform';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** A citizen's call sees the one case of its code, and with a wrong secret is told that there is none. */
@Injectable()
export class TrackScope implements CanActivate {
  canActivate(context: ExecutionContext): true {
    const { params } = context.switchToHttp().getRequest<FastifyRequest<{ Params: { trackingCode?: string } }>>();
    const code = readTrackingCode(params.trackingCode ?? '');
    if (code) enterScope({ code });
    return true;
  }
}
