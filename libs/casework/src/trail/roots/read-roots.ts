import type { EntityManager } from 'typeorm';
import type { SignedRoot } from './signed-root';

/** Runs one of the queries of roots; the driver's dates become the text that was signed. */
export async function readRoots(
  database: Pick<EntityManager, 'query'>,
  query: string,
  values: readonly unknown[] = [],
): Promise<SignedRoot[]> {
  const rows: (SignedRoot & { sealedAt: string | Date })[] = await database.query(query, [...values]);
  return rows.map((row) => ({ ...row, sealedAt: new Date(row.sealedAt).toISOString() }));
}
