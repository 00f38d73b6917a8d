import { Readable } from 'node:stream';
import { FileTooLarge } from '@libs/attachments';
import { ATTACHMENT_LIMITS } from '@libs/contracts';
import { UnsupportedMediaTypeException } from '@nestjs/common';
import { type NestFastifyApplication, RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { UnreadBody } from '../http/unread-body';

/** What the body of a route may be: a file whatever it calls itself, or JSON and everything else a file. */
type FileBody = 'file' | 'JSON or file';

/** A route that takes a file. It gets the body unread, so that nobody's bytes are taken before it is known who sends them. */
export const TakesFile = (body: FileBody = 'file'): MethodDecorator => RouteConfig({ body });

/** Leaves the bodies of such routes unread; everywhere else nothing but JSON is taken. */
export function leaveFilesUnread(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', async (request: FastifyRequest) => {
    if (bodyOf(request) === 'file') request.raw.headers['content-type'] = 'application/octet-stream';
  });
  server.addContentTypeParser('*', (request, body, done) => {
    if (takesFile(request)) done(null, body);
    else done(null, new UnreadBody(new UnsupportedMediaTypeException()));
  });
  // Who was refused may still be sending: the line is closed instead of listened to.
  server.addHook('onSend', async (request: FastifyRequest, reply) => {
    if (request.body instanceof Readable && !request.body.readableEnded) reply.header('connection', 'close');
  });
}

/** Whether a file came, and not JSON. */
export function isFile(body: unknown): body is Readable | undefined {
  return body === undefined || body instanceof Readable;
}

/** The file that a request carries; nothing when it carries none. @throws FileTooLarge before more of it is read */
export async function readFile({ body, headers }: Pick<FastifyRequest, 'body' | 'headers'>): Promise<Buffer> {
  if (!(body instanceof Readable)) return Buffer.alloc(0);
  if (Number(headers['content-length']) > ATTACHMENT_LIMITS.bytes) throw new FileTooLarge('announced as too large');
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The stream is the line itself: it stays open for the answer.
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > ATTACHMENT_LIMITS.bytes) throw new FileTooLarge('too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
}

/** Whether the route of a request takes a file. */
export function takesFile(request: FastifyRequest): boolean {
  return bodyOf(request) !== undefined;
}

function bodyOf({ routeOptions }: FastifyRequest): FileBody | undefined {
  return (routeOptions.config as { body?: FileBody }).body;
}
