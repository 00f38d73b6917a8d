import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { BadRequestException } from '@nestjs/common';
import { wordsFor } from './language';
import { problemOf } from './problem-of';
import { BARE_ANSWER } from './security-headers';

const STATUS_BY_CODE: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/**
 * What is no HTTP, comes too slowly or has too long a head never becomes a request, and no filter sees it: it is
 * answered on the bare line, which is then closed.
 */
export function answerTorn({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (code !== 'ECONNRESET' && socket.writable) {
    const status = STATUS_BY_CODE[code] ?? 400;
    const words = wordsFor({});
    const body = JSON.stringify({ ...problemOf(new BadRequestException(), words), status });
    const headers = {
      ...BARE_ANSWER,
      'content-type': 'application/problem+json',
      'content-language': words.language,
      'content-length': Buffer.byteLength(body),
      connection: 'close',
    };
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    socket.write([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...head, '', body].join('\r\n'));
  }
  socket.destroy();
}
