import type { Readable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { takesFile } from '../files/file-bodies';

/** For a file of ten megabytes, over a line of 300 kbit/s. */
export const PATIENCE_WITH_FILES_MS = 300_000;
/** For headers, and for any other body. */
export const PATIENCE_MS = 30_000;

/** Closes the line of whoever lets a body drip that is no file; the server itself waits as long as files may take. */
export function closeSlowBodies(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preParsing', async (request: FastifyRequest, _: FastifyReply, body: Readable) => {
      if (!takesFile(request) && hasBody(request)) closeUnlessRead(request, body);
      return body;
    });
}

function closeUnlessRead({ raw }: FastifyRequest, body: Readable): void {
  const tooLate = setTimeout(() => raw.destroy(), PATIENCE_MS).unref();
  for (const end of ['end', 'close']) body.once(end, () => clearTimeout(tooLate));
}

/** RFC 9112, 6.3. */
function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
