import { setTimeout as pause } from 'node:timers/promises';
import { caseworkEntities, verifyTrail } from '@libs/casework';
import { DataSource } from 'typeorm';
import { freePort } from '../../apps/standalone/src/postgres/free-port';
import { type Backend, type MeasuredPlace, openPlace } from '../support/place';
import { type Acknowledged, Citizens } from './citizens';
import { OUTCOME, WORK_LEFT } from './faults.queries';
import { Storm } from './storm';
import { Victim } from './victim';

export interface FaultRunOptions {
  /** Folder of the compiled tree. */
  compiled: string;
  petitions: number;
  kills: number;
  /** On Redis only. */
  flushes: number;
  env?: NodeJS.ProcessEnv;
}

/** Counts; all is well when acknowledged = stored = routed and the rest is 0, kills and flushes apart. */
export interface FaultReport {
  acknowledged: number;
  stored: number;
  routed: number;
  kills: number;
  flushes: number;
  duplicates: number;
  brokenChains: number;
}

const LOOK_EVERY_MS = 100;
/** Two leases and what is left over: what was sent into a queue that forgot it is sent again when its lease ends. */
const PATIENCE_MS = 150_000;
/** Pause of each citizen before a petition; longer while the faults are behind, so that each strikes under load. */
const PACE_MS = 20;

/** Petitions are sent while api and worker are killed and Redis is flushed; then everything is counted. */
export async function runFaults(backend: Backend, options: FaultRunOptions): Promise<FaultReport> {
  const place = await openPlace(backend, { durable: false });
  try {
    return await runOn(place, options);
  } finally {
    await place.close();
  }
}

async function runOn(place: MeasuredPlace, { compiled, petitions, kills, flushes, env }: FaultRunOptions) {
  const port = await freePort();
  const program = { compiled, env: { ...place.env, ...env, PORT: String(port) } };
  const api = new Victim('api', program);
  const worker = new Victim('worker', program);
  try {
    await Promise.all([api.ready(), worker.ready()]);
    const storm = new Storm({ api, worker, kills, redisUrl: place.redisUrl, flushes });
    const turn = async (shareSent: number) => {
      do await pause(PACE_MS);
      while (shareSent >= storm.share());
    };
    const citizens = new Citizens(`http://127.0.0.1:${port}`, petitions, turn);
    await Promise.all([storm.run(), citizens.sendAll()]);
    const database = await new DataSource({
      type: 'postgres',
      url: place.databaseUrl,
      entities: caseworkEntities,
    }).initialize();
    try {
      await untilNothingIsOwed(database);
      const outcome = await outcomeOf(database, citizens.acknowledged);
      const { broken } = await verifyTrail(database);
      return {
        acknowledged: citizens.acknowledged.length,
        stored: outcome.stored,
        routed: outcome.routed,
        kills: storm.kills,
        flushes: storm.flushes,
        duplicates: outcome.duplicates + citizens.changedAnswers,
        brokenChains: broken.length,
      };
    } finally {
      await database.destroy();
    }
  } finally {
    await Promise.all([api.stop(), worker.stop()]);
  }
}

async function untilNothingIsOwed(database: DataSource): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
    const [{ left }] = await database.query(WORK_LEFT);
    if (left === 0) return;
    await pause(LOOK_EVERY_MS);
  }
}

/** An acknowledged petition that is not there under its own key and code is not counted as stored. */
async function outcomeOf(database: DataSource, acknowledged: readonly Acknowledged[]) {
  const hashes = acknowledged.map(({ keyHash }) => keyHash);
  const codes = acknowledged.map(({ trackingCode }) => trackingCode);
  const [{ stored, routed, duplicates, lost }] = await database.query(OUTCOME, [hashes, codes]);
  return { stored: stored - lost, routed, duplicates };
}
