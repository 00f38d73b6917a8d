import { ensureDemoAccounts, identityEntities } from '@libs/identity';
import { loadReference, organisationEntities } from '@libs/organisation';
import { DataSource } from 'typeorm';

/** Units, calendar, gazetteer and the demo accounts: what a service needs before the first petition. */
export async function populate(databaseUrl: string, now: Date): Promise<void> {
  const entities = [...organisationEntities, ...identityEntities];
  const dataSource = await new DataSource({ type: 'postgres', url: databaseUrl, entities }).initialize();
  await loadReference(dataSource.manager);
  await ensureDemoAccounts(dataSource.manager, now);
  await dataSource.destroy();
}
