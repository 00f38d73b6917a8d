import { IdentityModule } from '@libs/identity';
import { OrganisationModule } from '@libs/organisation';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseworkService } from './casework.service';
import { caseworkEntities } from './entities';
import { CaseReader } from './reading/case-reader';
import { OfferedSteps } from './reading/offered-steps.service';
import { StepRegistry } from './registry';
import { CaseKeys } from './secrecy/case-keys';
import { ClockSteps } from './steps/clock-steps';
import { DaySteps } from './steps/day-steps';
import { MatterSteps } from './steps/matter-steps';
import { PlacingSteps } from './steps/placing-steps';
import { ReadinessSteps } from './steps/readiness-steps';
import { DeadlineSweep } from './time/deadline-sweep';
import { RecountService } from './time/recount.service';
import { SuccessionService } from './time/succession.service';
import { ReadJournal } from './trail/reads/read-journal.service';
import { TrailReader } from './trail/trail-reader.service';

const services = [
  StepRegistry,
  CaseKeys,
  CaseworkService,
  CaseReader,
  OfferedSteps,
  DeadlineSweep,
  SuccessionService,
  RecountService,
  ReadJournal,
  TrailReader,
];

/** The engine all workflows run on. */
@Module({
  imports: [TypeOrmModule.forFeature(caseworkEntities), OrganisationModule, IdentityModule],
  providers: [...services, PlacingSteps, ClockSteps, DaySteps, ReadinessSteps, MatterSteps],
  exports: services,
})
export class CaseworkModule {}
