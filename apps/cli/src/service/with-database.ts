import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../../migrations/data-source';
import { Failure, reasonOf } from '../failure';

/** Opens the database for one piece of work and lets go of it, whatever happens. */
export async function withDatabase<T>(url: string, work: (database: DataSource) => Promise<T>): Promise<T> {
  const database = new DataSource(dataSourceOptions(url));
  try {
    await database.initialize();
  } catch (error) {
    throw new Failure(`The database of the service cannot be reached: ${reasonOf(error)}.`);
  }
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}
