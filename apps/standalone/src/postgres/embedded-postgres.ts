import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataFolder } from '../data-folder/data-folder';
import { Refusal } from '../refusal';
import { findBinaries } from './binaries';
import { homeOf, noteOf, writeNote } from './cluster-place';
import { freePort } from './free-port';
import { ensureCluster, SUPERUSER } from './initialise';
import { endLeftoverServer } from './leftover-server';
import { ServerDidNotStart, startServer, stopServer } from './server-process';
import { serverSettings } from './server-settings';
import { findServerUser } from './server-user';

const DATABASE = 'postgres';
const RETRY = { times: 40, pauseMs: 250 };

export interface EmbeddedPostgres {
  /** Of the superuser, on 127.0.0.1; the same until `stop`, also after the server had to be started again. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  folder: DataFolder;
  /** False only for throw-away data: nothing waits for the disk. Default true. */
  durable?: boolean;
  /** Told when the server died, was started again, or could not be. */
  onTrouble?: (sentence: string) => void;
}

/**
 * PostgreSQL 18 from npm on a data folder: made on the first start, kept afterwards, started again when it dies.
 * A server orphaned by an earlier kill is ended first. Refuses with one sentence when it cannot run here.
 */
export async function openEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { folder, durable = true, onTrouble = () => {} } = options;
  const user = await findServerUser();
  const binaries = await findBinaries(user);
  const note = await noteOf(folder.path, user);
  const home = homeOf(folder.path, note);
  const data = await ensureCluster(home, note.password, { binaries, user, durable });
  await endLeftoverServer(data);
  const port = await freePort(note.port);
  await writeNote(folder.path, { ...note, port });

  const url = `postgres://${SUPERUSER}:${note.password}@127.0.0.1:${port}/${DATABASE}`;
  const settings = serverSettings(port, durable);
  const logFile = join(folder.path, 'postgres.log');
  const start = () => startPatiently({ postgres: binaries.postgres, data, settings, user, logFile, url });
  const keeper = await keepRunning(start, onTrouble);
  return { url, stop: keeper.stop };
}

/** A server killed a moment ago may still have children that hold its memory: they leave within moments. */
async function startPatiently(command: Parameters<typeof startServer>[0]): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startServer(command);
    } catch (error) {
      const reason = error instanceof ServerDidNotStart ? error.reason : String(error);
      const passing = /still in use|lock file/.test(reason);
      if (!passing || attempt === RETRY.times) throw new Refusal(`PostgreSQL did not start: ${reason}`);
      await pause(RETRY.pauseMs);
    }
  }
}

/** Starts the server anew each time it ends without having been asked to. */
async function keepRunning(start: () => Promise<ChildProcess>, onTrouble: (sentence: string) => void) {
  let stopping = false;
  let restart: Promise<void> = Promise.resolve();
  let child = await start();
  const watch = () => child.once('exit', again);
  const again = () => {
    if (stopping) return;
    onTrouble('PostgreSQL ended unexpectedly; it is being started again.');
    restart = start().then(
      (next) => {
        child = next;
        watch();
      },
      (error) => onTrouble(String(error instanceof Error ? error.message : error)),
    );
  };
  watch();
  return {
    stop: async () => {
      stopping = true;
      await restart;
      await stopServer(child);
    },
  };
}
