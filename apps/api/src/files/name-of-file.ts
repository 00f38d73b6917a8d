import type { IncomingHttpHeaders } from 'node:http';
import { parse } from 'content-disposition';

/** What the sender calls the file, from `Content-Disposition` (RFC 6266); nothing when it is missing or cannot be read. */
export function nameOfFile({ 'content-disposition': header }: IncomingHttpHeaders): string {
  if (header === undefined) return '';
  try {
    return parse(header).parameters.filename ?? '';
  } catch {
    return '';
  }
}
