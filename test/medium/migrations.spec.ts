import { identityEntities } from '@libs/identity';
import { organisationEntities } from '@libs/organisation';
import { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../support/database';

describe('The migrations', () => {
  let database: FreshDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await freshDatabase();
    const entities = [...organisationEntities, ...identityEntities];
    dataSource = await new DataSource({ type: 'postgres', url: database.url, entities }).initialize();
  });

  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  it('leave the tables just as the entities describe them', async () => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
