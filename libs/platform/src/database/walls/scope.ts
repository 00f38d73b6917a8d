import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Whose eyes the database shall look through: what row-level security lets this request see (docs/adr/0009). Every part
 * that is absent is empty, and an empty scope sees no case at all.
 */
export interface Scope {
  /** Units whose cases the caller works with, and those they took over from. */
  readonly units?: readonly string[];
  /** Of units and lists, those the caller heads: there also what is for a head alone. */
  readonly heads?: readonly string[];
  /** Units whose escalation lists the caller reads. */
  readonly lists?: readonly string[];
  /** Owners of cases that the caller sees as numbers (`overseen_case`), never one by one. */
  readonly overseen?: readonly string[];
  /** The caller's own account: cases it was named to handle, and cases it stands aside from. */
  readonly account?: string;
  /** The caller's roles: what is no case, such as the list of failed work, opens to a role. */
  readonly roles?: readonly string[];
  /** The one case of a citizen. */
  readonly code?: string;
  /** Cases in hand, whatever else the scope says: being received, or rightly seen when the request began. */
  readonly held?: readonly string[];
  /** A task of the service itself that reads a table of ids, never a case. */
  readonly task?: 'intake' | 'metrics';
}

/** Sees nothing: where every request begins. */
export const NOBODY: Scope = {};

const current = new AsyncLocalStorage<{ scope: Scope }>();

/** Runs a request in which the scope may be entered later, once it is known who calls. */
export function openScope<Result>(work: () => Result): Result {
  return within(NOBODY, work);
}

/** From here on the request sees this. Outside a request nothing happens: the service's own processes see by their role. */
export function enterScope(scope: Scope): void {
  const request = current.getStore();
  if (request) request.scope = scope;
}

/** Runs one piece of work in a scope of its own, whoever asked for it: a batch of many senders, a count. */
export function within<Result>(scope: Scope, work: () => Result): Result {
  return current.run({ scope }, work);
}

/** Keeps a case in hand to the end of the request that has rightly seen it: the step it takes may give the case away. */
export function hold(caseId: string): void {
  const scope = scopeNow();
  enterScope({ ...scope, held: [...(scope.held ?? []), caseId] });
}

/** Runs work that sees these cases besides. What it returns must say no more of them than the caller may know. */
export function holding<Result>(caseIds: readonly string[], work: () => Result): Result {
  const scope = scopeNow();
  return within({ ...scope, held: [...(scope.held ?? []), ...caseIds] }, work);
}

export function scopeNow(): Scope {
  return current.getStore()?.scope ?? NOBODY;
}

/** The scope as PostgreSQL reads it: one JSON object, every part an array of texts. */
export function writtenScope(scope: Scope): string {
  const parts = Object.entries(scope).map(([name, value]) => [name, [value].flat()]);
  return JSON.stringify(Object.fromEntries(parts));
}
