import { once } from 'node:events';
import { checkDatabase, checkRedis, claimPort } from './checks';
import { auditKeyOf } from './data-folder/audit-key';
import { type DataFolder, openDataFolder } from './data-folder/data-folder';
import { keysOf } from './data-folder/keys';
import { loginsOf } from './data-folder/logins';
import { announceService } from './data-folder/service-note';
import { openEmbeddedPostgres } from './postgres/embedded-postgres';
import { makeThrowAwayFolder, removeAbandoned, removeDataFolder } from './postgres/throw-away';
import { Refusal } from './refusal';
import type { StandaloneSettings } from './settings';
import { type Program, SupervisedProgram } from './supervised-program';

/** What the service is made of; a test puts small stand-ins in their place. */
export interface Parts {
  api: Program;
  worker: Program;
  /** Brings tables, reference data and, when wished, demo data up to date; safe to repeat. */
  prepareDatabase(databaseUrl: string, options: { demo: boolean; env: NodeJS.ProcessEnv }): Promise<void>;
}

export interface RunningService {
  url: string;
  dataDir: string;
  stop(): Promise<void>;
}

export interface StartOptions {
  settings: StandaloneSettings;
  parts: Parts;
  /** Environment the children inherit. */
  env: NodeJS.ProcessEnv;
  /** Aborted when the service is asked to stop while it is still starting. */
  signal: AbortSignal;
  report: (sentence: string) => void;
}

/** Brings everything up in order. When a step fails, what was already up is taken down again, and the failure thrown. */
export async function startService(options: StartOptions): Promise<RunningService> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    return { ...(await bringUp(options, (step) => undo.push(step))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bringUp(options: StartOptions, later: (undo: () => Promise<void>) => void) {
  const { settings, parts, signal, report } = options;
  const port = await claimPort(settings.host, settings.port);
  if (settings.redisUrl) await checkRedis(settings.redisUrl);
  if (settings.databaseUrl) await checkDatabase(settings.databaseUrl);

  const folder = await openFolder(settings);
  later(folder.close);
  const keys = await keysOf(folder);
  const auditKey = await auditKeyOf(folder);
  const databaseUrl = settings.databaseUrl ?? (await openDatabase(folder));
  const logins = settings.databaseUrl ? {} : await loginsOf(folder, databaseUrl);
  signal.throwIfAborted();

  const childEnv = {
    ...keys,
    AUDIT_KEY: auditKey,
    ...logins,
    ...options.env,
    HOST: settings.host,
    PORT: String(port),
    DATA_DIR: folder.path,
    DATABASE_URL: databaseUrl,
    REDIS_URL: settings.redisUrl,
  };
  await parts.prepareDatabase(databaseUrl, { demo: settings.demo, env: childEnv });
  signal.throwIfAborted();

  const worker = new SupervisedProgram(parts.worker, childEnv);
  const api = new SupervisedProgram(parts.api, withoutAuditKey(childEnv));
  later(async () => {
    await Promise.all([api.stop(), worker.stop()]);
  });
  worker.on('ended', report).start();
  const url = await firstReady(api, signal);
  api.on('ended', report);

  later(await announceService(folder, { url, databaseUrl, redisUrl: settings.redisUrl }));
  return { url, dataDir: folder.path };

  async function openDatabase(on: DataFolder): Promise<string> {
    const server = await openEmbeddedPostgres({ folder: on, durable: !settings.throwAway, onTrouble: report });
    later(server.stop);
    return server.url;
  }
}

/** The worker signs the daily roots; the api is not told where the key lies. */
function withoutAuditKey({ AUDIT_KEY: _, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return env;
}

async function openFolder(settings: StandaloneSettings): Promise<DataFolder> {
  if (!settings.throwAway) return openDataFolder(settings.dataDir);
  await removeAbandoned();
  const folder = await openDataFolder(await makeThrowAwayFolder());
  return { path: folder.path, close: () => removeDataFolder(folder.path) };
}

/** The api's address. An api that ends before it was ever ready has said why; starting it again would not help. */
async function firstReady(api: SupervisedProgram, signal: AbortSignal): Promise<string> {
  const settled = new AbortController();
  const until = { signal: AbortSignal.any([signal, settled.signal]) };
  const ended = once(api, 'ended', until).then(() => {
    throw new Refusal('The service cannot run, because its api could not start.');
  });
  const ready = once(api, 'ready', until).then(([url]) => String(url));
  ended.catch(() => {});
  ready.catch(() => {});
  api.start();
  try {
    return await Promise.race([ready, ended]);
  } finally {
    settled.abort();
  }
}
