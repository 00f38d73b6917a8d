import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFolder } from './data-folder';
import { writePrivateJson } from './private-file';

/** By this the cli finds the running service: `service.json` in the data folder, mode 600, there while it runs. */
export interface ServiceNote {
  pid: number;
  url: string;
  databaseUrl: string;
  redisUrl?: string;
  /** ISO 8601, UTC. */
  startedAt: string;
}

/** Answers with the way to take the note away. A note left by a killed service is simply replaced. */
export async function announceService(
  folder: DataFolder,
  addresses: { url: string; databaseUrl: string; redisUrl: string | undefined },
): Promise<() => Promise<void>> {
  const path = join(folder.path, 'service.json');
  const startedAt = new Date(performance.timeOrigin).toISOString();
  await writePrivateJson(path, { pid: process.pid, ...addresses, startedAt } satisfies ServiceNote);
  return () => rm(path, { force: true });
}
