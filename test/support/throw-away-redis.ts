import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from '../../apps/standalone/src/postgres/free-port';

const START = { withinMs: 10_000, stepMs: 20 };

export interface ThrowAwayRedis {
  url: string;
  stop(): Promise<void>;
}

/** A Redis that keeps nothing on disk, on a free port of 127.0.0.1. */
export async function openThrowAwayRedis(program: string): Promise<ThrowAwayRedis> {
  const port = await freePort();
  const options = { port, bind: '127.0.0.1', save: '', appendonly: 'no', dir: tmpdir(), databases: 64 };
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn(program, flags, { stdio: 'ignore' });
  const ended = once(server, 'exit');
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  const url = `redis://127.0.0.1:${port}`;
  for (let waited = 0; waited < START.withinMs; waited += START.stepMs) {
    if (server.exitCode !== null) break;
    if (await answers(url)) return { url, stop };
    await pause(START.stepMs);
  }
  if (server.exitCode === null) await stop();
  throw new Error(`${program} did not start on port ${port}`);
}

async function answers(url: string): Promise<boolean> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => {});
  return client.connect().then(
    () => client.quit().then(() => true),
    () => false,
  );
}
