import type { EntityManager } from 'typeorm';

/** One writer of reference data at a time, until the transaction ends; readers are not held up. */
export async function lockReference(transaction: EntityManager): Promise<void> {
  await transaction.query(`SELECT pg_advisory_xact_lock(hashtext('organisation.reference'))`);
}
