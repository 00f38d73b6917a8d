import { openScope } from '@libs/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Every request begins seeing nothing; the guard that learns who calls says more. After the body was read, because what
 * reads it goes on in the context of the socket, which other requests share.
 */
export function openScopes(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preValidation', (_request: FastifyRequest, _reply: FastifyReply, next: () => void) => openScope(next));
}
