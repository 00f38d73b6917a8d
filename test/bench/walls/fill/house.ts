import { CaseKeys, CaseworkModule } from '@libs/casework';
import { OrganisationModule } from '@libs/organisation';
import { IntakeService, PetitionsModule, RoutingService } from '@libs/petitions';
import { Clock, ClockModule, ConfigModule, DatabaseModule, OutboxModule, readSettings } from '@libs/platform';
import { SupervisionModule } from '@libs/supervision';
import { VaultModule, VaultService } from '@libs/vault';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';

/** The parts of the service that fill a database with cases, as the owner of its tables. */
export async function openHouse(env: NodeJS.ProcessEnv) {
  const house = {
    module: House,
    imports: [
      ConfigModule.of(readSettings(env)),
      ClockModule,
      DatabaseModule.forRoot(),
      OutboxModule,
      OrganisationModule,
      CaseworkModule,
      PetitionsModule,
      SupervisionModule,
      VaultModule,
    ],
  };
  const app = await NestFactory.createApplicationContext(house, { logger: ['fatal'] });
  return {
    clock: app.get(Clock),
    intake: app.get(IntakeService),
    routing: app.get(RoutingService),
    keys: app.get(CaseKeys),
    vault: app.get(VaultService),
    database: app.get(DataSource),
    close: () => app.close(),
  };
}

export type OpenHouse = Awaited<ReturnType<typeof openHouse>>;

@Module({})
class House {}
