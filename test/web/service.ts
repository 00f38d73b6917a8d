import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEMO_ACCOUNTS, type DemoAccount } from '@libs/identity';

/** A running service to look at with a browser, and the demo accounts that may sign in to it. */
export interface Service {
  readonly url: string;
  readonly databaseUrl: string;
  readonly accounts: readonly DemoAccount[];
  close(): Promise<void>;
}

const MAIN = join(__dirname, '../../dist/apps/standalone/src/main.js');

/** Starts the service as it is built (`npm test` builds it first), on free ports, with the demo data, kept nowhere. */
export async function openService(settings: NodeJS.ProcessEnv = {}): Promise<Service> {
  const env = { PATH: process.env.PATH, THROW_AWAY: 'on', PORT: '0', RATE_LIMITS: 'off', ...settings };
  const child: ChildProcess = fork(MAIN, [], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const ready = once(child, 'message').then(([message]) => message as { url: string; dataDir: string });
  const started = await Promise.race([ready, ended.then(() => undefined)]);
  if (!started) throw new Error('the service did not start');
  const { databaseUrl } = JSON.parse(await readFile(join(started.dataDir, 'service.json'), 'utf8'));
  return {
    url: started.url,
    databaseUrl,
    accounts: DEMO_ACCOUNTS,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export function accountOf(service: Service, role: string): DemoAccount {
  const account = service.accounts.find((each) => each.role === role);
  if (!account) throw new Error(`the demo data has no ${role}`);
  return account;
}
