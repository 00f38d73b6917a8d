import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsService } from './accounts/accounts.service';
import { PasswordsService } from './accounts/passwords.service';
import { NoDemoInProduction } from './demo/no-demo-in-production';
import { identityEntities } from './entities';
import { IdentityKeys } from './keys/identity-keys';
import { RecoveryCodes } from './second-factor/recovery-codes.service';
import { SecondFactorService } from './second-factor/second-factor.service';
import { SessionsService } from './sessions/sessions.service';
import { BackOff } from './sign-in/back-off.service';
import { KnownDevices } from './sign-in/known-devices';
import { ProofService } from './sign-in/proof.service';
import { SignInService } from './sign-in/sign-in.service';
import { SubstitutionsService } from './substitutions/substitutions.service';

const USED_OUTSIDE = [
  AccountsService,
  PasswordsService,
  SecondFactorService,
  SessionsService,
  SignInService,
  SubstitutionsService,
];
const USED_INSIDE = [BackOff, IdentityKeys, KnownDevices, NoDemoInProduction, ProofService, RecoveryCodes];

@Module({
  imports: [TypeOrmModule.forFeature(identityEntities)],
  providers: [...USED_OUTSIDE, ...USED_INSIDE],
  exports: USED_OUTSIDE,
})
export class IdentityModule {}
