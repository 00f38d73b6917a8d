import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import { create } from 'content-disposition';

/** A route that answers with a file of somebody else's making: it is kept, and never opened as a page of ours. */
export function AnswersFile(...types: readonly string[]): MethodDecorator {
  return applyDecorators(
    Header('Content-Security-Policy', "default-src 'none'; sandbox"),
    ApiProduces(...types),
    ApiResponse({ status: 200, description: 'The file' }),
  );
}

export function fileAnswer(bytes: Buffer, type: string, name: string): StreamableFile {
  return new StreamableFile(bytes, { type, length: bytes.length, disposition: create(name) });
}
