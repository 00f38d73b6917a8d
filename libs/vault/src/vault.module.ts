import { CaseworkModule } from '@libs/casework';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityOpeningEntity } from './openings/identity-opening.entity';
import { OpeningSteps } from './openings/opening-steps';
import { Openings } from './openings/openings.service';
import { ProtectionSteps } from './protection/protection-steps';
import { CustodianKeyEntity } from './seals/custodian-key.entity';
import { Custodians } from './seals/custodians.service';
import { IdentityBoxEntity } from './seals/identity-box.entity';
import { Seals } from './seals/seals.service';
import { SubmitterEntity } from './submitters/submitter.entity';
import { VaultService } from './vault.service';

export const vaultEntities = [SubmitterEntity, CustodianKeyEntity, IdentityBoxEntity, IdentityOpeningEntity];

const services = [VaultService, Seals, Custodians, Openings];

/** Who the submitter is, apart from what was said; and who may learn it when the law asks for secrecy. */
@Module({
  imports: [TypeOrmModule.forFeature(vaultEntities), CaseworkModule],
  providers: [...services, OpeningSteps, ProtectionSteps],
  exports: services,
})
export class VaultModule {}
