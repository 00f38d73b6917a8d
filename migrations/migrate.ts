import { loadReference } from '@libs/organisation';
import { QUEUE_SCHEMA } from '@libs/platform';
import { runMigrations as migrateQueue } from 'bullmq';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source';
import { encryptPlainRows } from './vault/encrypt-plain-rows';

/** Any number will do, as long as everybody who migrates takes the same. */
const MIGRATION_LOCK = 18_000_002;

/**
 * Brings a database to this release: our tables, BullMQ's own, and the reference data. Safe from several processes at
 * once, since each waits for the one before it; does nothing when nothing is missing. `vaultKey` is needed only once, by a database with
 * cases of a release that did not encrypt them yet.
 */
export async function migrate(databaseUrl: string, vaultKey?: string): Promise<void> {
  const dataSource = await new DataSource(dataSourceOptions(databaseUrl)).initialize();
  try {
    // Held by this connection, and given back with it.
    const locked = dataSource.createQueryRunner();
    await locked.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations();
    await encryptPlainRows(dataSource, vaultKey);
    await migrateQueue(await locked.connect(), QUEUE_SCHEMA);
    await loadReference(dataSource.manager);
    await locked.release();
  } finally {
    await dataSource.destroy();
  }
}
