import {
  AccountsService,
  IdentityModule,
  identityEntities,
  PasswordsService,
  SecondFactorService,
  SessionsService,
  SignInService,
} from '@libs/identity';
import { loadReference, organisationEntities } from '@libs/organisation';
import { ConfigModule, DatabaseModule } from '@libs/platform';
import { ConsoleLogger, type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { freshDatabase } from './database';
import { testSettings } from './settings';

/** Accounts and sign-in alone, as one process has them. */
export interface Identity {
  readonly accounts: AccountsService;
  readonly passwords: PasswordsService;
  readonly factors: SecondFactorService;
  readonly sessions: SessionsService;
  readonly signIns: SignInService;
  readonly database: DataSource;
  close(): Promise<void>;
}

/** A database with units and without accounts. */
export async function unitsOnly() {
  const database = await freshDatabase();
  const entities = [...organisationEntities, ...identityEntities];
  const dataSource = await new DataSource({ type: 'postgres', url: database.url, entities }).initialize();
  await loadReference(dataSource.manager);
  await dataSource.destroy();
  return database;
}

/** @param environment what the process is started with, besides what every test has */
export async function openIdentity(databaseUrl: string, environment: NodeJS.ProcessEnv = {}): Promise<Identity> {
  const settings = testSettings({ databaseUrl }, environment);
  const testing = Test.createTestingModule({
    imports: [ConfigModule.of(settings), DatabaseModule.forRoot(), IdentityModule],
  });
  testing.setLogger(new ConsoleLogger({ logLevels: ['fatal'] }));
  const app: INestApplicationContext = await testing.compile();
  await app.init();
  return {
    accounts: app.get(AccountsService),
    passwords: app.get(PasswordsService),
    factors: app.get(SecondFactorService),
    sessions: app.get(SessionsService),
    signIns: app.get(SignInService),
    database: app.get(DataSource),
    close: () => app.close(),
  };
}

/** Somebody at a browser that was never here before. */
export const A_STRANGER = { address: '192.0.2.7', device: 'Trình duyệt' };
