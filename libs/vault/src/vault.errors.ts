import { DomainError } from '@libs/platform';

/** The passphrase does not unlock the custodian's key. */
export class WrongPassphrase extends DomainError {
  readonly code = 'wrong_passphrase';
}

/** A custodian makes a key once; a new passphrase locks the same key. */
export class CustodianKeyExists extends DomainError {
  readonly code = 'custodian_key_exists';
}

export class CustodianKeyMissing extends DomainError {
  readonly code = 'custodian_key_missing';
}

/** The identity was sealed before this custodian had a key: another one opens it, or shares it first. */
export class SealedToOthers extends DomainError {
  readonly code = 'sealed_to_others';
}

/** Among those to whom it would be sealed is a key that the custodian has not confirmed. */
export class RecipientsChanged extends DomainError {
  readonly code = 'recipients_changed';
}
