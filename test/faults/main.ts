import { join } from 'node:path';
import { Command } from 'commander';
import { backendsOf } from '../support/place';
import { type FaultReport, runFaults } from './fault-run';
import { holds, sumOf } from './verdict';

interface Asked {
  json?: boolean;
  backend: string;
  petitions: string;
  kills: string;
}

const COMPILED = join(__dirname, '../..');
const FLUSHES = 2;

async function faults({ json, backend, petitions, kills }: Asked): Promise<void> {
  const options = { compiled: COMPILED, petitions: Number(petitions), kills: Number(kills), flushes: FLUSHES };
  const backends: Record<string, FaultReport> = {};
  for (const one of backendsOf(backend)) {
    backends[one] = await runFaults(one, options);
    if (!json) process.stdout.write(`${one}: ${JSON.stringify(backends[one])}\n`);
  }
  const reports = Object.values(backends);
  if (json) process.stdout.write(`${JSON.stringify({ ...sumOf(reports), backends })}\n`);
  if (!reports.every(holds)) process.exitCode = 1;
}

new Command('faults')
  .description(
    'kills api and worker under load, flushes Redis, and counts what is there afterwards; exit 1 when it does not add up',
  )
  .option('--json', 'one JSON object, alone on stdout: the sums, and each backend')
  .option('--backend <name>', 'postgres, redis or both', 'both')
  .option('--petitions <count>', 'how many are sent to each backend', '2000')
  .option('--kills <count>', 'how often api or worker is killed on each backend', '12')
  .action(faults)
  .parseAsync()
  .catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  });
