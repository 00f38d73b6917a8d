import { setTimeout as pause } from 'node:timers/promises';
import { Clock, JobRunner, Relay } from '@libs/platform';
import { ConsoleLogger, type INestApplicationContext, type LoggerService } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { WorkerModule } from '../../apps/worker/src/worker.module';
import { type Place, testSettings } from './settings';

const PATIENCE = { ms: 20_000, stepMs: 20 };

export interface RunningWorker {
  app: INestApplicationContext;
  /** Waits until nothing that can be done now is owed any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface WorkerOptions extends Place {
  clock: Clock;
  environment?: NodeJS.ProcessEnv;
  /** Who listens to what it logs; by default only what is fatal is printed. */
  logger?: LoggerService;
}

/** The worker as it runs in production, with its real queue, in this process and by the test's clock. */
export async function startWorker({ clock, environment, logger, ...place }: WorkerOptions): Promise<RunningWorker> {
  const testing = Test.createTestingModule({ imports: [WorkerModule.of(testSettings(place, environment))] });
  testing.setLogger(logger ?? new ConsoleLogger({ logLevels: ['fatal'] }));
  const app = await testing.overrideProvider(Clock).useValue(clock).compile();
  await app.init();
  app.get(JobRunner).start();
  app.get(Relay).start();
  return { app, settled: () => untilNothingIsOwed(app.get(DataSource)), close: () => app.close() };
}

async function untilNothingIsOwed(database: DataSource): Promise<void> {
  for (let waited = 0; waited < PATIENCE.ms; waited += PATIENCE.stepMs) {
    const [{ owed }] = await database.query('select count(*)::int as owed from outbox where failed_at is null');
    if (owed === 0) return;
    await pause(PATIENCE.stepMs);
  }
  throw new Error('work is still owed after all this time');
}
