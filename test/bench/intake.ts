import type { Client } from 'pg';
import { COUNT_CASES } from './bench.queries';
import type { Effort } from './effort';
import { ratioOf, type Spread, spreadOf } from './figures';
import { openReference } from './pgbench';
import { submitMany } from './submit-many';

export interface IntakeFigures {
  ratio: number;
  petitionsPerSecond: Spread;
  pgbenchPerSecond: Spread;
  accepted: number;
  stored: number;
}

const WARM_UP = 2_000;

/** Petitions accepted a second ÷ reference transactions a second, in turns; no worker runs, so the outbox fills. */
export async function measureIntake(url: string, database: Client, databaseUrl: string, effort: Effort) {
  const reference = await openReference(databaseUrl);
  const warm = await submitMany(url, WARM_UP);
  let accepted = warm.accepted;
  await reference.run(1);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < effort.rounds; round++) {
    const submitted = await submitMany(url, Math.round(warm.perSecond * effort.intakeSeconds));
    accepted += submitted.accepted;
    ours.push(submitted.perSecond);
    theirs.push(await reference.run(effort.intakeSeconds));
  }
  const { rows } = await database.query<{ cases: number }>(COUNT_CASES);
  const stored = rows[0]?.cases ?? 0;
  if (stored !== accepted) throw new Error(`${accepted} petitions were accepted and ${stored} are stored`);
  const petitionsPerSecond = spreadOf(ours);
  const pgbenchPerSecond = spreadOf(theirs);
  const ratio = ratioOf(petitionsPerSecond, pgbenchPerSecond);
  return { ratio, petitionsPerSecond, pgbenchPerSecond, accepted, stored } satisfies IntakeFigures;
}
