import { CaseworkModule, SealingModule } from '@libs/casework';
import { OrganisationModule } from '@libs/organisation';
import { PetitionsModule } from '@libs/petitions';
import {
  ClockModule,
  ConfigModule,
  DatabaseModule,
  OutboxModule,
  type Settings,
  WorkerQueueModule,
} from '@libs/platform';
import { SupervisionModule } from '@libs/supervision';
import { VaultModule } from '@libs/vault';
import { type DynamicModule, Module } from '@nestjs/common';
import { DeadlinesJobs } from './deadlines.jobs';
import { HousekeepingJobs } from './housekeeping.jobs';
import { RoutingJobs } from './routing.jobs';
import { SuccessionsJobs } from './successions.jobs';
import { SupervisionJobs } from './supervision.jobs';
import { TrailJobs } from './trail.jobs';
import { VaultJobs } from './vault.jobs';

/** Does what is owed: one thin handler for each job of the catalogue, everything else in the libs. */
@Module({})
export class WorkerModule {
  static of(settings: Settings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.of(settings),
        ClockModule,
        DatabaseModule.forRoot('worker'),
        OutboxModule,
        WorkerQueueModule,
        OrganisationModule,
        CaseworkModule,
        SealingModule,
        PetitionsModule,
        SupervisionModule,
        VaultModule,
      ],
      providers: [RoutingJobs, DeadlinesJobs, SupervisionJobs, SuccessionsJobs, HousekeepingJobs, TrailJobs, VaultJobs],
    };
  }
}
