import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { organisationEntities } from './entities';
import { OrganisationService } from './organisation.service';

@Module({
  imports: [TypeOrmModule.forFeature(organisationEntities)],
  providers: [OrganisationService],
  exports: [OrganisationService],
})
export class OrganisationModule {}
