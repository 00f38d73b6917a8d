import { isUtf8 } from 'node:buffer';
import { BadRequestException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { BodyNotUtf8, BodyTooDeep } from './refusals';
import { UnreadBody } from './unread-body';

/** Three times what the deepest schema needs. */
const DEEPEST = 16;

const [QUOTE, ESCAPE] = [0x22, 0x5c];
const OPENING: readonly number[] = [0x5b, 0x7b];
const CLOSING: readonly number[] = [0x5d, 0x7d];

/** Reads JSON bodies and nothing else. What is no UTF-8 is refused, where Node would quietly put U+FFFD in its place. */
export function readJsonBodies(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser(['text/plain', 'application/json']);
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (!isUtf8(body)) return done(null, new UnreadBody(new BodyNotUtf8('not UTF-8')));
    if (isTooDeep(body)) return done(null, new UnreadBody(new BodyTooDeep('too deep')));
    return parse(request, body.toString('utf8'), (fault, read) =>
      done(null, fault ? new UnreadBody(new BadRequestException('the body is no JSON')) : read),
    );
  });
}

/** Counts brackets outside strings, before anything is built from them. In UTF-8 these bytes are never part of a letter. */
export function isTooDeep(json: Buffer): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at] ?? 0;
    if (inString && byte === ESCAPE) at++;
    else if (byte === QUOTE) inString = !inString;
    else if (!inString && OPENING.includes(byte) && ++depth > DEEPEST) return true;
    else if (!inString && CLOSING.includes(byte)) depth--;
  }
  return false;
}
