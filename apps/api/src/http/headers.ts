import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { IdempotencyKeyRequired, IfMatchMalformed } from './refusals';

const KEY_LENGTH = { min: 16, max: 200 };
const VERSION = /^(?:"(\d{1,9})"|(\d{1,9}))$/;

/** The request's Idempotency-Key. @throws IdempotencyKeyRequired */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const key = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (typeof key !== 'string' || key.length < KEY_LENGTH.min || key.length > KEY_LENGTH.max) {
    throw new IdempotencyKeyRequired();
  }
  return key;
});

/** The version in `If-Match: 3` or `If-Match: "3"`; undefined without the header. @throws IfMatchMalformed */
export function versionIn(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined) return undefined;
  const [, quoted, bare] = VERSION.exec(ifMatch.trim()) ?? [];
  const digits = quoted ?? bare;
  if (digits === undefined) throw new IfMatchMalformed();
  return Number(digits);
}

/** A case's version as an entity tag (RFC 9110, 8.8.3). */
export function etagOf(version: number): string {
  return `"${version}"`;
}
