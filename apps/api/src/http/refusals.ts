import type { Challenge, Debt } from '@libs/contracts';
import { DomainError, type FieldFault } from '@libs/platform';

/** Nobody is signed in, or no longer. */
export class SignInRequired extends DomainError {
  readonly code = 'sign_in_required';
}

/** Somebody is signed in whose account is not ready for work yet. */
export class AccountOwes extends DomainError {
  readonly code: `${Debt}_required`;
  constructor(debt: Debt) {
    super(`the account owes a ${debt}`);
    this.code = `${debt}_required`;
  }
}

/** A browser sent it on behalf of another site. */
export class CrossSiteRequest extends DomainError {
  readonly code = 'cross_site_request';
}

/** So many came from this caller that the next one must show some work. */
export class ProofOfWorkRequired extends DomainError {
  readonly code = 'proof_of_work_required';
  override readonly permanent = false;
  constructor(readonly challenge: Challenge) {
    super('a proof of work is missing, wrong, too old or used');
  }
}

/** The path is known, but not for this method. */
export class MethodNotAllowed extends DomainError {
  readonly code = 'method_not_allowed';
  constructor(readonly allowed: readonly string[]) {
    super(`allowed: ${allowed.join(', ')}`);
  }
}

/** Bytes that are no text. */
export class BodyNotUtf8 extends DomainError {
  readonly code = 'body_not_utf8';
}

/** Lists in lists in lists: nothing here needs them. */
export class BodyTooDeep extends DomainError {
  readonly code = 'body_too_deep';
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
