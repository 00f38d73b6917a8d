import { NoAnswer, Refusal } from '../api/request';
import type { useSharedWords } from '../words/catalogue';

/** What to tell the reader after a call failed. */
export interface Failure {
  message: string;
  /** Wire path of a field → what is wrong with it. */
  fields: Record<string, string>;
}

export function failureOf(error: unknown, { failures }: ReturnType<typeof useSharedWords>): Failure {
  if (error instanceof NoAnswer) return { message: failures.noAnswer, fields: {} };
  if (!(error instanceof Refusal)) return { message: failures.unknown, fields: {} };
  const { detail, title, errors = [] } = error.problem;
  return {
    message: detail ?? title ?? failures.unknown,
    fields: Object.fromEntries(errors.map(({ field, message }) => [field, message])),
  };
}
