import { join } from 'node:path';
import { Client } from 'pg';
import { type Backend, openPlace } from '../support/place';
import { startProgram } from '../support/program';
import type { Effort } from './effort';
import { round } from './figures';
import { measureIntake } from './intake';
import { measurePlainLatency, measureToQueue } from './latency';
import { measureRouting } from './routing';

export interface BenchOptions {
  effort: Effort;
  /** Folder for CPU profiles of api and worker; undefined: none are taken, and nothing is slowed by it. */
  profiles: string | undefined;
}

const COMPILED = join(__dirname, '../..');

/** Everything on one backend, on servers of its own that are gone afterwards. PostgreSQL waits for the disk, as in earnest. */
export async function measureBackend(backend: Backend, { effort, profiles }: BenchOptions) {
  const place = await openPlace(backend, { durable: true });
  const database = new Client({ connectionString: place.databaseUrl });
  const nodeOptions = profiles ? ['--cpu-prof', '--cpu-prof-dir', join(profiles, backend)] : [];
  const options = { compiled: COMPILED, env: place.env, nodeOptions };
  const startWorker = () => startProgram('worker', options);
  const say = (what: string) => process.stderr.write(`${backend}: ${what}\n`);
  try {
    await database.connect();
    const api = await startProgram('api', options);
    try {
      say('intake');
      const intake = await measureIntake(api.url, database, place.databaseUrl, effort);
      say('routing');
      const routing = await measureRouting({ place, database, apiUrl: api.url, effort, startWorker });
      say('latency');
      const plain = await measurePlainLatency(place, effort);
      const worker = await startWorker();
      const toQueue = await measureToQueue(api.url, database, effort);
      await worker.stop();
      const ratio = round(toQueue.fromAnswer.p95 / plain.p95, 2);
      const ratioFromSending = round(toQueue.fromSending.p95 / plain.p95, 2);
      return { intake, routing, latency: { ratio, ratioFromSending, ...toQueue, addToHandler: plain } };
    } finally {
      await api.stop();
    }
  } finally {
    await database.end();
    await place.close();
  }
}
