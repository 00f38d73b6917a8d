import { join } from 'node:path';
import { DataSource } from 'typeorm';

/** Applies every migration that lies in migrations/ to a database. */
export async function migrate(url: string): Promise<void> {
  const migrations = [join(__dirname, '../../migrations/[0-9]*.ts')];
  const dataSource = await new DataSource({ type: 'postgres', url, migrations }).initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
}
