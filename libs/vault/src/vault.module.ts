import { CaseworkModule } from '@libs/casework';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityOpeningEntity } from './openings/identity-opening.entity';
import { CustodianKeyEntity } from './seals/custodian-key.entity';
import { IdentityBoxEntity } from './seals/identity-box.entity';
import { Seals } from './seals/seals.service';
import { SubmitterEntity } from './submitters/submitter.entity';
import { VaultService } from './vault.service';

export const vaultEntities = [SubmitterEntity, CustodianKeyEntity, IdentityBoxEntity, IdentityOpeningEntity];

const services = [VaultService, Seals];

/** Who the submitter is, apart from what was said; and who may learn it when the law asks for secrecy. */
@Module({
  imports: [TypeOrmModule.forFeature(vaultEntities), CaseworkModule],
  providers: services,
  exports: services,
})
export class VaultModule {}
