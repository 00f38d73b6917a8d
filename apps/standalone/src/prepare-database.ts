import { refuseDemoInProduction } from '@libs/identity';
import { readSettings, type Settings } from '@libs/platform';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../migrations/data-source';
import { ensureLogins } from '../../../migrations/logins';
import { migrate } from '../../../migrations/migrate';
import { prepareDemo } from './demo/prepare-demo';
import { Refusal } from './refusal';
import type { Parts } from './start';

/** Brings tables, reference data and, when wished, demo data up to date; every later start finds it done. */
export const prepareDatabase: Parts['prepareDatabase'] = async (databaseUrl, { demo, env }) => {
  const settings = await refusing(async () => readSettings(env));
  await refusing(async () => {
    await migrate(databaseUrl, settings.vaultKey);
    await ensureLogins(databaseUrl, { app: settings.appDatabaseUrl, worker: settings.workerDatabaseUrl });
    if (demo) await prepareDemo(databaseUrl, env);
  }, 'The database cannot be brought to this release: ');
  if (settings.production) await refusing(() => checkProduction(databaseUrl, settings));
};

async function checkProduction(databaseUrl: string, settings: Settings): Promise<void> {
  const database = await new DataSource(dataSourceOptions(databaseUrl)).initialize();
  try {
    await refuseDemoInProduction(settings, database.manager);
  } finally {
    await database.destroy();
  }
}

async function refusing<T>(work: () => Promise<T>, before = ''): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal(`${before}${reason.replace(/\.$/, '')}.`, { cause });
  }
}
