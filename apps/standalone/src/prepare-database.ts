import { migrate } from '../../../migrations/migrate';

/** Brings tables and reference data up to date; every later start finds it done. */
export async function prepareDatabase(databaseUrl: string): Promise<void> {
  await migrate(databaseUrl);
}
