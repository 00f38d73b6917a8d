import { Client } from 'pg';

/** Work at the database beside the service, as its owner. */
export async function asOwner<Result>(
  databaseUrl: string,
  work: (database: Client) => Promise<Result>,
): Promise<Result> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  return work(database).finally(() => database.end());
}
