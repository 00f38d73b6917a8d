import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

const PATIENCE = { ms: 30_000, stepMs: 100 };

/** Waits until the worker has done all that can be done now. */
export async function untilNothingIsOwed(databaseUrl: string): Promise<void> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    for (let waited = 0; waited < PATIENCE.ms; waited += PATIENCE.stepMs) {
      const { rowCount } = await database.query('select from outbox where failed_at is null limit 1');
      if (rowCount === 0) return;
      await pause(PATIENCE.stepMs);
    }
    throw new Error('work is still owed after all this time');
  } finally {
    await database.end();
  }
}
