import { CaseworkModule } from '@libs/casework';
import { PetitionsModule } from '@libs/petitions';
import { Clock, ConfigModule, DatabaseModule, OutboxModule, type Settings } from '@libs/platform';
import { SupervisionModule } from '@libs/supervision';
import { type DynamicModule, Module } from '@nestjs/common';
import { Cast } from './cast';
import { Storyteller } from './storyteller';

/** The service's own libs under a clock of the past: what they refuse cannot become demo data. */
@Module({})
export class DemoModule {
  static of(settings: Settings, clock: Clock): DynamicModule {
    return {
      module: DemoModule,
      // Casework and its siblings ask for the clock, so it must be there for all of them.
      global: true,
      imports: [
        ConfigModule.of(settings),
        DatabaseModule.forRoot(),
        OutboxModule,
        CaseworkModule,
        PetitionsModule,
        SupervisionModule,
      ],
      providers: [{ provide: Clock, useValue: clock }, Cast, Storyteller],
      exports: [Clock],
    };
  }
}
