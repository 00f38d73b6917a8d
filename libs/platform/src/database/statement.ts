import type { EntityManager } from 'typeorm';

/** A statement that PostgreSQL parses and plans once for each connection, under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

interface NamedQueryClient {
  query<Row>(config: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: Row[] }>;
}

/**
 * Runs a prepared statement on the manager's open transaction, or, where it has none, on a connection of its own. A
 * documented seam: TypeORM's `query` has no name to give, so the driver's own client is asked
 * (PostgresQueryRunner.connect() returns it).
 */
export async function run<Row>(
  manager: EntityManager,
  statement: Statement,
  values: readonly unknown[],
): Promise<Row[]> {
  if (!manager.queryRunner) return onConnection(manager, (own) => run<Row>(own, statement, values));
  const client = (await manager.queryRunner.connect()) as NamedQueryClient;
  return (await client.query<Row>({ ...statement, values })).rows;
}

async function onConnection<Result>(
  { dataSource }: EntityManager,
  work: (own: EntityManager) => Promise<Result>,
): Promise<Result> {
  const runner = dataSource.createQueryRunner();
  try {
    return await work(runner.manager);
  } finally {
    await runner.release();
  }
}
