import { type FieldFault, InvalidInput } from '@libs/platform';
import type { z } from 'zod';
import { faultOf } from './fault-of';
import { UnreadBody } from './unread-body';

/** What JSON can write and PostgreSQL cannot hold: U+0000, and half of a surrogate pair. */
const UNSTORABLE = [
  { code: 'nul_character', isIn: (text: string) => text.includes('\u0000') },
  { code: 'broken_character', isIn: (text: string) => /\p{Surrogate}/u.test(text) },
];

/**
 * Reads what came over the wire. Fields the schema does not know are dropped.
 * @throws InvalidInput naming each field by its path, such as `submitter.phone`; for a body that is none, why it is not
 */
export function readInput<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  if (value instanceof UnreadBody) throw value.fault;
  const read = schema.safeParse(value);
  if (!read.success) throw new InvalidInput(read.error.issues.map((issue) => faultOf(issue, value)));
  const faults = [...unstorable(read.data, [])];
  if (faults.length > 0) throw new InvalidInput(faults);
  return read.data;
}

function* unstorable(value: unknown, path: readonly string[]): Generator<FieldFault> {
  if (typeof value === 'string') {
    const found = UNSTORABLE.find(({ isIn }) => isIn(value));
    if (found) yield { field: path.join('.'), code: found.code };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* unstorable(inner, [...path, key]);
  }
}
