import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { birthMark, commandLine } from '../data-folder/living-process';
import { Refusal } from '../refusal';

const PATIENCE = { gentleMs: 20_000, stepMs: 50 };

/**
 * Ends a server that a killed parent left running on this data directory, and clears a note left by a dead one.
 * The caller holds the data folder, so no living service can be using that server. It is stopped, not adopted:
 * there is then one way in which a server lives, as the child of the service that uses it.
 */
export async function endLeftoverServer(data: string): Promise<void> {
  const note = join(data, 'postmaster.pid');
  const pid = Number((await readFile(note, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  if (isServerOf(data, pid)) await end(pid, data);
  // The number may by now be another program's, or a zombie's: PostgreSQL would refuse to start because of either.
  await rm(note, { force: true });
}

/** The server names its data directory on its command line; no other program does so with this one. */
function isServerOf(data: string, pid: number): boolean {
  return commandLine(pid)?.includes(` -D ${data} `) ?? false;
}

async function end(pid: number, data: string): Promise<void> {
  const mark = birthMark(pid);
  // SIGINT: "fast" shutdown with a checkpoint; SIGQUIT: at once, with recovery at the next start (postgres(1)).
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < PATIENCE.gentleMs; waited += PATIENCE.stepMs) {
      if (birthMark(pid) !== mark) return;
      await pause(PATIENCE.stepMs);
    }
  }
  throw new Refusal(`An earlier PostgreSQL (process ${pid}) still runs on ${data} and does not stop.`);
}
