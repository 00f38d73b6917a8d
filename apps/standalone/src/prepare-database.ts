import { migrate } from '../../../migrations/migrate';
import { prepareDemo } from './demo/prepare-demo';
import { Refusal } from './refusal';
import type { Parts } from './start';

/** Brings tables, reference data and, when wished, demo data up to date; every later start finds it done. */
export const prepareDatabase: Parts['prepareDatabase'] = async (databaseUrl, { demo, env }) => {
  try {
    await migrate(databaseUrl);
    if (demo) await prepareDemo(databaseUrl, env);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`The database cannot be brought to this release: ${reason}.`, { cause: error });
  }
};
