import { migrate } from '../../../migrations/migrate';
import { prepareDemo } from './demo/prepare-demo';
import type { Parts } from './start';

/** Brings tables, reference data and, when wished, demo data up to date; every later start finds it done. */
export const prepareDatabase: Parts['prepareDatabase'] = async (databaseUrl, { demo, env }) => {
  await migrate(databaseUrl);
  if (demo) await prepareDemo(databaseUrl, env);
};
