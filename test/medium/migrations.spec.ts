import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../migrations/data-source';
import { migrate } from '../../migrations/migrate';
import { emptyDatabase, type FreshDatabase, freshDatabase } from '../support/database';

describe('The migrations', () => {
  let database: FreshDatabase;
  let dataSource: DataSource;

  const open = async (made: FreshDatabase) => {
    database = made;
    dataSource = await new DataSource(dataSourceOptions(database.url)).initialize();
  };

  afterEach(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  it('leave the tables just as the entities describe them', async () => {
    await open(await freshDatabase());
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('may be asked for by several processes at once, and again by each that starts later', async () => {
    await open(await emptyDatabase());
    await Promise.all([1, 2, 3].map(() => migrate(database.url)));
    await migrate(database.url);
    expect(await dataSource.showMigrations()).toBe(false);
    const [found] = await dataSource.query(
      `SELECT (SELECT count(*)::int FROM unit) > 0 AS units, to_regclass('bullmq.job') IS NOT NULL AS queue`,
    );
    expect(found).toEqual({ units: true, queue: true });
  });
});
