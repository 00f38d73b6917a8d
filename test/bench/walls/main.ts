import 'reflect-metadata';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Command } from 'commander';
import { openPlace } from '../../support/place';
import { populate } from '../../support/populate';
import { startScript } from '../../support/program';
import { round } from '../figures';
import { fill } from './fill/fill';
import { tableOf } from './markdown';
import { measureIntake, measureReading } from './measure';
import { explainBoth } from './plans/explain';

interface Asked {
  cases: number;
  rounds: number;
  markdown?: boolean;
  plans?: string;
}

const API = join(__dirname, 'api-variant.js');

/** Intake, queue and search with walls and vault, against the same without, on one database. */
async function measureWalls({ cases, rounds, markdown, plans }: Asked): Promise<void> {
  const say = (what: string) => process.stderr.write(`${round(performance.now() / 1_000)} s: ${what}\n`);
  const place = await openPlace('postgres', { durable: true });
  try {
    await populate(place.databaseUrl, new Date(performance.timeOrigin));
    say(`filling with ${cases} cases`);
    await fill(place.env, cases);
    const [on, off] = await Promise.all(['on', 'off'].map((way) => startScript(API, [way], { env: place.env })));
    if (!on || !off) throw new Error('two apis are needed');
    try {
      const apis = { on: on.url, off: off.url };
      const effort = { rounds, times: 20, petitions: 1_000 };
      say('reading');
      const reading = await measureReading(apis, effort);
      if (plans) await explainBoth(place.databaseUrl, plans);
      say('intake');
      const rows = [...(await measureIntake(apis, effort)), ...reading];
      const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, load: loadavg() };
      const json = `${JSON.stringify({ cases, rows, machine })}\n`;
      process.stdout.write(markdown ? tableOf(rows) : json);
      say('done');
    } finally {
      await Promise.all([on.stop(), off.stop()]);
    }
  } finally {
    await place.close();
  }
}

new Command('measure:walls')
  .description('intake, queue and search with walls and vault, against the same without')
  .option('--cases <count>', 'how many cases lie in the database', Number, 200_000)
  .option('--rounds <count>', 'rounds of each figure', Number, 5)
  .option('--markdown', 'the table of docs/measurements/walls.md instead of one JSON object')
  .option('--plans <file>', 'write the plans of queue and search there, both ways')
  .action(measureWalls)
  .parseAsync()
  .catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  });
