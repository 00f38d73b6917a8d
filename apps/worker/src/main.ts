import 'reflect-metadata';
import { JobRunner, Relay, type Running, readSettings, runSupervised } from '@libs/platform';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module';

async function start(): Promise<Running> {
  const settings = readSettings(process.env);
  const logger = new ConsoleLogger({ json: settings.production, logLevels: ['fatal', 'error', 'warn'] });
  const app = await NestFactory.createApplicationContext(WorkerModule.of(settings), { logger, abortOnError: false });
  app.get(JobRunner).start();
  app.get(Relay).start();
  return { url: 'worker', stop: () => app.close() };
}

void runSupervised(start);
