import type { JobName, JobPayload } from '@libs/contracts';
import {
  Clock,
  ClockModule,
  ConfigModule,
  DatabaseModule,
  newId,
  OnJob,
  Outbox,
  OutboxModule,
  WorkerQueueModule,
} from '@libs/platform';
import { ConsoleLogger, type INestApplicationContext, Injectable, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import type { FakeClock } from './fake-clock';
import { type Place, testSettings } from './settings';

/** A handler for every job of the catalogue; what the owed ones do is the test's to say. */
@Injectable()
export class EveryJob {
  perform: (work: JobPayload<'route-petition'>) => Promise<void> = async () => undefined;

  @OnJob('route-petition')
  async route(work: JobPayload<'route-petition'>): Promise<void> {
    await this.perform(work);
  }

  @OnJob('climb-ladder')
  async climb(work: JobPayload<'climb-ladder'>): Promise<void> {
    await this.perform(work);
  }

  @OnJob('succeed-case')
  async succeed(work: JobPayload<'succeed-case'>): Promise<void> {
    await this.perform(work);
  }

  @OnJob('sweep-deadlines') async sweepDeadlines(): Promise<void> {}
  @OnJob('sweep-ladders') async sweepLadders(): Promise<void> {}
  @OnJob('sweep-calendar') async sweepCalendar(): Promise<void> {}
  @OnJob('recount-case') async recount(): Promise<void> {}
  @OnJob('sweep-successions') async sweepSuccessions(): Promise<void> {}
  @OnJob('seal-trail') async sealTrail(): Promise<void> {}
  @OnJob('sweep-vault') async sweepVault(): Promise<void> {}
  @OnJob('forget-expired') async forgetExpired(): Promise<void> {}
}

/** The outbox, the relay and the job runner alone, with these handlers. Nothing is started. */
export async function openCarrier(
  place: Place & { clock: FakeClock },
  handlers: Type[] = [EveryJob],
): Promise<INestApplicationContext> {
  const testing = Test.createTestingModule({
    imports: [
      ConfigModule.of(testSettings(place)),
      ClockModule,
      DatabaseModule.forRoot(),
      OutboxModule,
      WorkerQueueModule,
    ],
    providers: handlers,
  });
  testing.setLogger(new ConsoleLogger({ logLevels: ['fatal'] }));
  const app = await testing.overrideProvider(Clock).useValue(place.clock).compile();
  return app.init();
}

/** Notes the same work for so many cases in a lane. */
export async function owe(app: INestApplicationContext, lane: string, cases: number, job: JobName = 'route-petition') {
  const now = app.get(Clock).now();
  const owed = Array.from({ length: cases }, () => ({ caseId: newId(now), job, lane }));
  await app.get(DataSource).transaction((manager) => app.get(Outbox).owe(manager, owed));
  return owed;
}
