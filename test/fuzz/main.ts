import { cpus } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { openPlace } from '../support/place';
import { populate } from '../support/populate';
import { type RunningProgram, startProgram } from '../support/program';
import { aftermathIn, residentMb } from './aftermath';
import { fuzz } from './fuzz';
import { knownIn } from './known';
import { prepare } from './prepare';
import { untilNothingIsOwed } from './until-nothing-is-owed';
import type { Fault } from './verdict';

interface Asked {
  requests: string;
  seed: string;
  json?: boolean;
}

/** So many requests lie between two looks at the memory of api and worker. */
const EACH = 5_120;
const COMPILED = join(__dirname, '../..');

/** Every route, as every role and as nobody, with limits on. Exit code 1 when a single answer is none, or a chain of the trail is broken. */
async function main({ requests, seed, json }: Asked): Promise<void> {
  const place = await openPlace('postgres', { durable: false });
  const options = { compiled: COMPILED, env: { ...place.env, RATE_LIMITS: 'on', TRUST_PROXY: '127.0.0.1' } };
  const running: RunningProgram[] = [];
  try {
    await populate(place.databaseUrl, new Date('2026-01-05T08:00:00+07:00'));
    const api = await startProgram('api', options);
    const worker = await startProgram('worker', options);
    running.push(api, worker);
    const { receipts, ...prepared } = await prepare(api.url, place.databaseUrl);
    await untilNothingIsOwed(place.databaseUrl);
    const known = await knownIn(place.databaseUrl, receipts);
    const begun = performance.now();
    const memory: number[][] = [];
    const say = (sent: number) => {
      if (sent % EACH === 0) memory.push([api, worker].map(residentMb));
      process.stderr.write(`\r${sent}`);
    };
    const report = await fuzz({ ...prepared, known }, { requests: Number(requests), seed: Number(seed), say });
    const seconds = Math.round((performance.now() - begun) / 1_000);
    await untilNothingIsOwed(place.databaseUrl);
    memory.push([api, worker].map(residentMb));
    const aftermath = await aftermathIn(place.databaseUrl);
    const count = report.faults.length + aftermath.broken.length;
    const first = report.faults.slice(0, 20).map(shown);
    const whole = {
      ...report,
      faults: report.faults.length,
      aftermath,
      memory,
      seed: Number(seed),
      seconds,
      cores: cpus().length,
      node: process.version,
    };
    process.stdout.write(`${JSON.stringify({ ...whole, first }, null, json ? 0 : 2)}\n`);
    if (count > 0) process.exitCode = 1;
  } finally {
    await Promise.all(running.map((program) => program.stop()));
    await place.close();
  }
}

function shown({ shot, ...fault }: Fault) {
  return { ...fault, shot: { ...shot, body: shot.body?.toString('utf8').slice(0, 400) } };
}

new Command('fuzz')
  .description(
    'sends what nobody should to every route; exit 1 on a server error, a hang or an answer that tells too much',
  )
  .option('--requests <count>', 'how many', '50000')
  .option('--seed <number>', 'the same seed sends the same requests', '1')
  .option('--json', 'one JSON object on one line')
  .action(main)
  .parseAsync()
  .catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  });
