import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../failure';

export interface ThrowAwayService {
  url: string;
  databaseUrl: string;
}

const readySchema = z.object({ type: z.literal('ready'), url: z.url(), dataDir: z.string() });
const noteSchema = z.object({ databaseUrl: z.string() });
const SCRIPT = join(__dirname, '../../../standalone/src/main.js');

/** What would tie the service to something that outlives it, or to a port in use. */
const NOT_INHERITED = [
  'DATA_DIR',
  'DATABASE_URL',
  'REDIS_URL',
  'HOST',
  'NODE_ENV',
  'TRACKING_KEY',
  'SESSION_KEY',
  'VAULT_KEY',
  'AUDIT_KEY',
];

/**
 * Runs the whole service on free ports with an empty database, does the work, and takes service and data away again:
 * also when the work fails, or when `asked` is aborted.
 */
export async function withThrowAwayService<T>(
  asked: AbortSignal,
  work: (service: ThrowAwayService) => Promise<T>,
): Promise<T> {
  if (!existsSync(SCRIPT)) throw new Failure('The service is not built yet: run npm run build first.');
  const kept = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.includes(name.replace(/_FILE$/, '')));
  const env = { ...Object.fromEntries(kept), THROW_AWAY: 'on', DEMO: 'off', PORT: '0', RATE_LIMITS: 'off' };
  // Detached: a Ctrl-C reaches this process alone, which then asks the service and waits for it.
  const child = fork(SCRIPT, [], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], detached: true });
  const ended = once(child, 'exit');
  try {
    const gone = Promise.race([ended.then(() => fail()), once(asked, 'abort').then(() => stopped())]);
    const [message] = await Promise.race([once(child, 'message'), gone]);
    const { url, dataDir } = readySchema.parse(message);
    const { databaseUrl } = noteSchema.parse(JSON.parse(readFileSync(join(dataDir, 'service.json'), 'utf8')));
    return await Promise.race([work({ url, databaseUrl }), gone]);
  } finally {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  }
}

function fail(): never {
  throw new Failure('The throw-away service ended before the work was done.');
}

function stopped(): never {
  throw new Failure('Stopped; the throw-away service and its data are gone.');
}
