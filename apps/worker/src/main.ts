import 'reflect-metadata';
import { JobRunner, QUIET_START, Relay, type Running, readSettings, runSupervised } from '@libs/platform';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module';

async function start(): Promise<Running> {
  const settings = readSettings(process.env);
  const logger = new ConsoleLogger({ json: settings.production, logLevels: ['fatal', 'error', 'warn'] });
  const app = await NestFactory.createApplicationContext(WorkerModule.of(settings), { ...QUIET_START, logger });
  app.get(JobRunner).start();
  app.get(Relay).start();
  app.flushLogs();
  return { url: 'worker', stop: () => app.close() };
}

void runSupervised(start);
