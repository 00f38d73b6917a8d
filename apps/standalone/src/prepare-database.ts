import { join } from 'node:path';
import { loadReference, organisationEntities } from '@libs/organisation';
import { DataSource } from 'typeorm';

/** Applies the migrations that are missing and loads the reference data; every later start finds it done. */
export async function prepareDatabase(databaseUrl: string): Promise<void> {
  const dataSource = await new DataSource({
    type: 'postgres',
    url: databaseUrl,
    entities: organisationEntities,
    migrations: [join(__dirname, '../../../migrations/[0-9]*.js')],
  }).initialize();
  try {
    await dataSource.runMigrations();
    await loadReference(dataSource.manager);
  } finally {
    await dataSource.destroy();
  }
}
