import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type ServerUser, spawnAs } from './server-user';

const READY = { withinMs: 120_000, stepMs: 30 };
const STOP = { gentleMs: 20_000 };

/** PostgreSQL went away before it took connections; `reason` is its last fatal message. */
export class ServerDidNotStart extends Error {
  constructor(readonly reason: string) {
    super(`PostgreSQL did not start: ${reason}`);
  }
}

export interface ServerCommand {
  postgres: string;
  data: string;
  settings: string[];
  user: ServerUser | undefined;
  logFile: string;
  url: string;
}

/** Starts the server and waits until it takes our connection (crash recovery may come first). */
export async function startServer(command: ServerCommand): Promise<ChildProcess> {
  const log = await open(command.logFile, 'a', 0o600);
  const { size: logBefore } = await log.stat();
  // Detached: a Ctrl-C at the terminal goes to the service alone, which stops the server last.
  const child = spawn(command.postgres, ['-D', command.data, ...command.settings], {
    ...spawnAs(command.user),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const ended = once(child, 'exit');
  await log.close();
  for (let waited = 0; waited < READY.withinMs; waited += READY.stepMs) {
    if (hasEnded(child)) throw new ServerDidNotStart(await lastFatal(command.logFile, logBefore));
    if (await answers(command.url)) return child;
    await Promise.race([pause(READY.stepMs), ended]);
  }
  child.kill('SIGQUIT');
  throw new ServerDidNotStart(`it took no connection within ${READY.withinMs / 1000} s`);
}

/** Stops the server with a checkpoint; one that does not listen is stopped at once and recovers at its next start. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  const impatience = setTimeout(() => child.kill('SIGQUIT'), STOP.gentleMs);
  child.kill('SIGINT');
  await ended;
  clearTimeout(impatience);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

async function lastFatal(logFile: string, from: number): Promise<string> {
  const written = (await readFile(logFile)).subarray(from).toString('utf8').trim().split('\n');
  const fatal = written.findLast((line) => /FATAL|PANIC/.test(line)) ?? written.at(-1) ?? 'it said nothing';
  return fatal.replace(/^.*(FATAL|PANIC):\s*/, '');
}
