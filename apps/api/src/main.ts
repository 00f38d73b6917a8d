import 'reflect-metadata';
import { join } from 'node:path';
import { QUIET_START, type Running, readSettings, runSupervised } from '@libs/platform';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module';
import { APPLICATION_OPTIONS, equip, newAdapter } from './http/serve';

/** What `npm run build:web` makes, seen from the compiled script. */
const WEB_ROOT = join(__dirname, '../../web');

async function start(): Promise<Running> {
  const settings = readSettings(process.env);
  const logger = new ConsoleLogger({ json: settings.production, logLevels: ['fatal', 'error', 'warn'] });
  const options = { ...APPLICATION_OPTIONS, ...QUIET_START, logger };
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(settings), newAdapter(settings), options);
  await equip(app, WEB_ROOT);
  await app.listen(settings.port, settings.host);
  app.flushLogs();
  return { url: await app.getUrl(), stop: () => app.close() };
}

void runSupervised(start);
