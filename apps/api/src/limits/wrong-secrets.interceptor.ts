import { NotFound } from '@libs/platform';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { catchError, type Observable } from 'rxjs';
import { RateLimits } from './rate-limits.service';

/**
 * Counts what is tried in vain on one tracking code, from however many addresses; a code that exists like one that does
 * not. Who shows the right secret is never shut out by others' guessing.
 */
@Injectable()
export class WrongSecrets implements NestInterceptor {
  constructor(private readonly limits: RateLimits) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { params } = context.switchToHttp().getRequest<FastifyRequest<{ Params: { trackingCode?: string } }>>();
    const digits = (params.trackingCode ?? '').replace(/\D/g, '');
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        if (error instanceof NotFound) await this.limits.take('wrong-secret', digits);
        throw error;
      }),
    );
  }
}
