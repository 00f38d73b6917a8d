import { DomainError, InvalidInput } from '@libs/platform';

/** Unknown name, wrong password, wrong code or disabled account: on purpose nobody can tell which. */
export class SignInRefused extends DomainError {
  override readonly name = 'SignInRefused';
  readonly code = 'sign_in_refused';
  constructor() {
    super('sign-in refused');
  }
}

/** The password is right, and the account has a second factor of which nothing was shown. */
export class SecondFactorRequired extends DomainError {
  override readonly name = 'SecondFactorRequired';
  readonly code = 'second_factor_required';
  constructor() {
    super('a code of the second factor is needed');
  }
}

/** The new password is the old one. */
export class SamePassword extends InvalidInput {
  override readonly name = 'SamePassword';
  constructor() {
    super([{ field: 'newPassword', code: 'same_as_before' }]);
  }
}

/** The code does not belong to the secret that was offered, or none was. */
export class WrongFirstCode extends InvalidInput {
  override readonly name = 'WrongFirstCode';
  constructor() {
    super([{ field: 'totp', code: 'wrong_code' }]);
  }
}

export class UsernameTaken extends DomainError {
  override readonly name = 'UsernameTaken';
  readonly code = 'username_taken';
  constructor(readonly username: string) {
    super(`the username ${username} is taken`);
  }
}

/** The account already holds this role in this unit on some day of the period. */
export class AlreadyAssigned extends DomainError {
  override readonly name = 'AlreadyAssigned';
  readonly code = 'already_assigned';
}

export class UnknownUnit extends DomainError {
  override readonly name = 'UnknownUnit';
  readonly code = 'unknown_unit';
}
