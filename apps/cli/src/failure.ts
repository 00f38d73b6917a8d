/**
 * A command cannot do what it was asked, for a reason the person at the prompt can act on.
 * The message is one whole sentence; no stack trace is shown with it.
 */
export class Failure extends Error {}

/** Why a call of the system failed, in its own words. Node wraps the failures of all addresses of a name in one error. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  return error.cause ? reasonOf(error.cause) : error.message || error.name;
}
