import { cpus, release, totalmem } from 'node:os';
import { Command } from 'commander';
import { backendsOf } from '../support/place';
import { FULL, QUICK } from './effort';
import { measureBackend } from './measure-backend';

interface Asked {
  json?: boolean;
  quick?: boolean;
  backend: string;
  profiles?: string;
}

/** Ratios on one machine in one run: absolute rates drift, what they are a part of does not. */
async function bench({ json, quick, backend, profiles }: Asked): Promise<void> {
  const effort = quick ? QUICK : FULL;
  const measured: Record<string, Awaited<ReturnType<typeof measureBackend>>> = {};
  for (const one of backendsOf(backend)) measured[one] = await measureBackend(one, { effort, profiles });
  if (json) {
    process.stdout.write(`${JSON.stringify({ ...measured, machine: machine(), effort })}\n`);
    return;
  }
  for (const [name, { intake, routing, latency }] of Object.entries(measured)) {
    const ratios = `intake ${intake.ratio}, routing ${routing.ratio}, latency ${latency.ratio}`;
    process.stdout.write(`${name}: ${ratios} (--json for the figures they come from)\n`);
  }
}

function machine() {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return { cores: cpus().length, cpu: first?.model, gigabytes, system: `Linux ${release()}`, node: process.version };
}

new Command('bench')
  .description('intake, routing and latency as parts of what the machine itself can do')
  .option('--json', 'one JSON object, alone on stdout')
  .option('--quick', 'a minute in all, to see that it works; its ratios say little')
  .option('--backend <name>', 'postgres, redis or both', 'both')
  .option('--profiles <folder>', 'write CPU profiles of api and worker there')
  .action(bench)
  .parseAsync()
  .catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  });
