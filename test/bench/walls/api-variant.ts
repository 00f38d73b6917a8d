import 'reflect-metadata';
import { CaseKeys } from '@libs/casework';
import { DatabaseModule, QUIET_START, type Running, readSettings, runSupervised } from '@libs/platform';
import { ConsoleLogger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ApiModule } from '../../../apps/api/src/api.module';
import { APPLICATION_OPTIONS, equip, newAdapter } from '../../../apps/api/src/http/serve';
import { PlainCaseKeys } from './plain-case-keys';

/** The api as it ships (`on`), or with the owner's role, without scopes and without encryption (`off`). Only here. */
async function start(): Promise<Running> {
  const off = process.argv[2] === 'off';
  const settings = readSettings(process.env);
  const api = ApiModule.of(settings);
  const imports = api.imports?.map((one) => (off && isDatabase(one) ? DatabaseModule.forRoot('owner') : one));
  const testing = Test.createTestingModule({ imports: [{ ...api, imports }] });
  testing.setLogger(new ConsoleLogger({ logLevels: ['fatal', 'error'] }));
  if (off) testing.overrideProvider(CaseKeys).useClass(PlainCaseKeys);
  const module = await testing.compile();
  const options = { ...APPLICATION_OPTIONS, ...QUIET_START };
  const app = module.createNestApplication<NestFastifyApplication>(newAdapter(settings), options);
  await equip(app, '/nowhere');
  await app.listen(settings.port, settings.host);
  return { url: await app.getUrl(), stop: () => app.close() };
}

function isDatabase(imported: unknown): boolean {
  return imported instanceof Object && 'module' in imported && imported.module === DatabaseModule;
}

void runSupervised(start);
