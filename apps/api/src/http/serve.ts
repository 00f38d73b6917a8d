import cookie from '@fastify/cookie';
import type { Settings } from '@libs/platform';
import { BadRequestException, type NestApplicationOptions } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { leaveFilesUnread } from '../files/file-bodies';
import { openScopes } from '../walls/open-scopes';
import { refuseCrossSite } from './cross-site';
import { readJsonBodies } from './json-body';
import { describeApi } from './openapi';
import { OtherMethods } from './other-methods';
import { servePages } from './pages';
import { BARE_ANSWER, sendSecurityHeaders } from './security-headers';
import { sendProblem } from './send-problem';
import { closeSlowBodies, PATIENCE_MS, PATIENCE_WITH_FILES_MS } from './slow-bodies';
import { answerTorn } from './torn-requests';

/** 64 kB of text, six times as long when JSON escapes every letter, and the fields around it. */
const MOST_BYTES = 448 * 1024;

/** JSON is read by `readJsonBodies`: nothing else is taken, but for files on the routes that take them. */
export const APPLICATION_OPTIONS: NestApplicationOptions = { bodyParser: false };

export function newAdapter({ trustProxy }: Pick<Settings, 'trustProxy'>): FastifyAdapter {
  return new FastifyAdapter({
    logger: false,
    bodyLimit: MOST_BYTES,
    requestTimeout: PATIENCE_WITH_FILES_MS,
    http: { headersTimeout: PATIENCE_MS },
    trustProxy,
    // A code of any length is looked up, and not there: Node's own limit on headers comes first.
    routerOptions: { maxParamLength: 16_384 },
    clientErrorHandler: answerTorn,
    // An address that cannot be decoded reaches no route, and so no filter.
    frameworkErrors: (_: unknown, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(request, reply.headers(BARE_ANSWER), new BadRequestException());
    },
  });
}

/** Everything between the socket and the controllers. */
export async function equip(app: NestFastifyApplication, webRoot: string): Promise<void> {
  app.get(OtherMethods).watch(app.getHttpAdapter().getInstance());
  readJsonBodies(app);
  leaveFilesUnread(app);
  closeSlowBodies(app);
  refuseCrossSite(app);
  openScopes(app);
  await app.register(cookie);
  await sendSecurityHeaders(app);
  await servePages(app, webRoot);
  describeApi(app);
}
