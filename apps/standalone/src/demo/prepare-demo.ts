import { ensureDemoAccounts } from '@libs/identity';
import { readSettings, systemClock } from '@libs/platform';
import { ensureDemoCustodianKeys } from '@libs/vault';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../../migrations/data-source';
import { HOLDS_CASES } from './demo.queries';
import { seedDemo } from './seed-demo';

/** Demo accounts and their custodians' keys where they are missing, and demo cases in a service that holds no case yet. */
export async function prepareDemo(databaseUrl: string, env: NodeJS.ProcessEnv): Promise<void> {
  const database = await new DataSource(dataSourceOptions(databaseUrl)).initialize();
  try {
    const now = systemClock.now();
    await database.transaction(async (manager) => {
      await ensureDemoAccounts(manager, now);
      await ensureDemoCustodianKeys(manager, now);
    });
    const [{ holdsCases }] = await database.query(HOLDS_CASES);
    if (!holdsCases) await seedDemo(readSettings(env), now);
  } finally {
    await database.destroy();
  }
}
