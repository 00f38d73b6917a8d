import { InvalidInput } from '@libs/platform';
import { z } from 'zod';

const cursorSchema = z.tuple([z.number().int().min(0).max(9), z.iso.datetime().regex(/^[2-9]/), z.uuid()]);

/** The place in a list after which the next page begins. */
export type QueueCursor = z.infer<typeof cursorSchema>;

export function writeCursor(cursor: QueueCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Null for the first page. @throws InvalidInput for what no page ever gave out */
export function readCursor(written: string | undefined): QueueCursor | null {
  if (written === undefined) return null;
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(written, 'base64url').toString('utf8')));
  } catch {
    throw new InvalidInput([{ field: 'after', code: 'invalid' }]);
  }
}
