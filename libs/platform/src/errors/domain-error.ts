/** A field a caller got wrong, and how; the message is found in the catalogue by the code. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
}

/**
 * A refusal with a name. Services throw these; the HTTP filter alone turns them into a status and words. `permanent`:
 * trying again without a change cannot help, so a job that meets it is marked failed at once.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  readonly permanent: boolean = true;
  readonly faults: readonly FieldFault[] = [];
}

/** Not there, or not for this actor: the two look alike on purpose. */
export class NotFound extends DomainError {
  readonly code = 'not_found';
}

export class InvalidInput extends DomainError {
  readonly code = 'invalid_input';
  constructor(override readonly faults: readonly FieldFault[]) {
    super(`invalid input: ${faults.map(({ field, code }) => `${field} ${code}`).join(', ')}`);
  }
}

export class Forbidden extends DomainError {
  readonly code = 'forbidden';
}

/** The case changed since the actor read it. */
export class VersionConflict extends DomainError {
  readonly code = 'version_conflict';
}

/** A step was refused; `reason` says which check failed. */
export class StepRefused extends DomainError {
  readonly code = 'step_refused';
  constructor(
    readonly step: string,
    readonly reason: string,
    override readonly faults: readonly FieldFault[] = [],
  ) {
    super(`step ${step} refused: ${reason}`);
  }
}

/** The same idempotency key came with another body. */
export class IdempotencyConflict extends DomainError {
  readonly code = 'idempotency_conflict';
}

export class TooManyRequests extends DomainError {
  readonly code = 'too_many_requests';
  override readonly permanent = false;
  constructor(readonly retryAfterSeconds: number) {
    super(`too many requests; again in ${retryAfterSeconds} s`);
  }
}

/** Work came before what it waits for: not wrong, only early. */
export class TooEarly extends DomainError {
  readonly code = 'too_early';
  override readonly permanent = false;
}
