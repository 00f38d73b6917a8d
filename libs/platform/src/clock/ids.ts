import { v7 } from 'uuid';

/** A new id that sorts by time (UUID version 7, RFC 9562), so that rows made together lie together in an index. */
export function newId(now: Date): string {
  return v7({ msecs: now.getTime() });
}
