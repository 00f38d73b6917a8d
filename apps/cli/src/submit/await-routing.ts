import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { ROUTED } from './routed.queries';

export interface Routed {
  trackingCode: string;
  unit: string;
  rule: string;
  ward: string | null;
  atDesk: boolean;
  msToRouted: number;
}

const LOOK_EVERY_MS = 100;
const PATIENCE_MS = 60_000;

/** Waits until every case is routed, or until for a minute none was; answers with what is routed then. */
export async function awaitRouting(database: DataSource, codes: readonly string[]): Promise<Map<string, Routed>> {
  let routed: Routed[] = [];
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += LOOK_EVERY_MS) {
    const found: Routed[] = await database.query(ROUTED, [codes]);
    if (found.length > routed.length) waitedMs = 0;
    routed = found;
    if (routed.length === codes.length) break;
    await pause(LOOK_EVERY_MS);
  }
  return new Map(routed.map((row) => [row.trackingCode, row]));
}
