import { DomainError, type FieldFault } from '@libs/platform';

/** Nobody is signed in, or no longer. */
export class SignInRequired extends DomainError {
  readonly code = 'sign_in_required';
}

/** A submission without a key of 16 to 200 characters could not be told from its own repetition. */
export class IdempotencyKeyRequired extends DomainError {
  readonly code = 'idempotency_key_required';
  override readonly faults: readonly FieldFault[] = [{ field: 'Idempotency-Key', code: 'key_length' }];
}

export class IfMatchMalformed extends DomainError {
  readonly code = 'if_match_malformed';
  override readonly faults: readonly FieldFault[] = [{ field: 'If-Match', code: 'wrong_format' }];
}

export class Unavailable extends DomainError {
  readonly code = 'unavailable';
  override readonly permanent = false;
}
