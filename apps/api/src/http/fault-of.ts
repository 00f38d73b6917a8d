import type { FieldFault } from '@libs/platform';
import type { z } from 'zod';
import { isFaultCode } from '../words/known-words';
import type { FaultCode } from '../words/words';

/** What a schema found wrong, as a field and a code that the catalogue has words for. */
export function faultOf(issue: z.core.$ZodIssue, input: unknown): FieldFault {
  const found = issue.path.reduce<unknown>((value, key) => memberOf(value, key), input);
  return { field: issue.path.map(String).join('.'), code: codeOf(issue, found) };
}

function codeOf(issue: z.core.$ZodIssue, found: unknown): FaultCode {
  if (typeof found === 'string' && found.includes('\u0000')) return 'nul_character';
  if (isFaultCode(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined ? 'required' : 'wrong_type';
    case 'invalid_value':
      return found === undefined ? 'required' : 'unknown_value';
    case 'too_big':
      return issue.origin === 'string' ? 'too_long' : 'out_of_range';
    case 'too_small':
      return issue.origin === 'string' ? 'too_short' : 'out_of_range';
    default:
      return 'wrong_format';
  }
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
