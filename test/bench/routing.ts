import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import type { MeasuredPlace } from '../support/place';
import type { RunningProgram } from '../support/program';
import { FORGET_WORK, IS_ROUTING_OWED, WORK_OWED } from './bench.queries';
import type { Effort } from './effort';
import { ratioOf, type Spread, spreadOf } from './figures';
import { runPlainJobs } from './plain-queue';
import type { SameWork } from './same-sql';
import { submitMany } from './submit-many';

export interface RoutingFigures {
  ratio: number;
  routedPerSecond: Spread;
  /** BullMQ's own: no-op jobs on PostgreSQL, jobs that run the same SQL on Redis. */
  plainJobsPerSecond: Spread;
}

const LOOK_EVERY_MS = 10;

export interface RoutingOptions {
  place: MeasuredPlace;
  database: Client;
  apiUrl: string;
  effort: Effort;
  startWorker(): Promise<RunningProgram>;
}

/** Petitions routed a second by one worker that finds them waiting ÷ plain jobs a second, in turns. */
export async function measureRouting(options: RoutingOptions): Promise<RoutingFigures> {
  const ours: number[] = [];
  const theirs: number[] = [];
  await options.database.query(FORGET_WORK);
  for (let round = 0; round < options.effort.rounds; round++) {
    ours.push(await routeWaiting(options));
    theirs.push(await runPlain(options));
  }
  const routedPerSecond = spreadOf(ours);
  const plainJobsPerSecond = spreadOf(theirs);
  return { ratio: ratioOf(routedPerSecond, plainJobsPerSecond), routedPerSecond, plainJobsPerSecond };
}

async function routeWaiting({ apiUrl, database, effort, startWorker }: RoutingOptions): Promise<number> {
  const { accepted } = await submitMany(apiUrl, effort.waiting);
  const worker = await startWorker();
  const begun = performance.now();
  while (await isRoutingOwed(database)) await pause(LOOK_EVERY_MS);
  const seconds = (performance.now() - begun) / 1_000;
  await worker.stop();
  return accepted / seconds;
}

async function runPlain({ place, apiUrl, database, effort }: RoutingOptions): Promise<number> {
  if (!place.redisUrl) return runPlainJobs(place, 'nothing', Array(effort.waiting).fill({}));
  await submitMany(apiUrl, effort.waiting);
  const { rows } = await database.query<SameWork>(WORK_OWED);
  return runPlainJobs(place, 'same-sql', rows);
}

async function isRoutingOwed(database: Client): Promise<boolean> {
  const { rows } = await database.query<{ owed: boolean }>(IS_ROUTING_OWED);
  return rows[0]?.owed === true;
}
