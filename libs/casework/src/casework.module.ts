import { IdentityModule } from '@libs/identity';
import { OrganisationModule } from '@libs/organisation';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseworkService } from './casework.service';
import { caseworkEntities } from './entities';
import { MatterSteps } from './matter-steps';
import { OwnSteps } from './own-steps';
import { CaseReader } from './reading/case-reader';
import { StepRegistry } from './registry';
import { DeadlineSweep } from './time/deadline-sweep';
import { SuccessionService } from './time/succession.service';

const services = [StepRegistry, CaseworkService, CaseReader, DeadlineSweep, SuccessionService];

/** The engine all workflows run on. */
@Module({
  imports: [TypeOrmModule.forFeature(caseworkEntities), OrganisationModule, IdentityModule],
  providers: [...services, OwnSteps, MatterSteps],
  exports: services,
})
export class CaseworkModule {}
