/**
 * The service cannot start or go on, for a reason the person who started it can remove.
 * The message is one whole sentence for that person; no stack trace is shown with it.
 */
export class Refusal extends Error {}

/** The system's own code of a failed call, such as EACCES, when the error carries one. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
