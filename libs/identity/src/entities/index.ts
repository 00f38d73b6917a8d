import { AccountEntity } from './account.entity';
import { AssignmentEntity } from './assignment.entity';
import { RecoveryCodeEntity } from './recovery-code.entity';
import { SecondFactorEntity } from './second-factor.entity';
import { SessionEntity } from './session.entity';
import { SignInFailureEntity } from './sign-in-failure.entity';
import { SubstitutionEntity } from './substitution.entity';

/** Every table this lib owns; the DataSource registers them, together with those of organisation. */
export const identityEntities = [
  AccountEntity,
  AssignmentEntity,
  SessionEntity,
  SecondFactorEntity,
  RecoveryCodeEntity,
  SignInFailureEntity,
  SubstitutionEntity,
];
