import { DomainError } from '@libs/platform';

/** Unknown name, wrong password or disabled account: on purpose nobody can tell which. */
export class SignInRefused extends DomainError {
  override readonly name = 'SignInRefused';
  readonly code = 'sign_in_refused';
  constructor() {
    super('sign-in refused');
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
