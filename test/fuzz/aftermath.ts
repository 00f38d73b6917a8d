import { readFileSync } from 'node:fs';
import { verifyAudit } from '@libs/casework';
import { systemClock } from '@libs/platform';
import { DataSource } from 'typeorm';
import { KEPT_APART } from '../../apps/cli/src/audit/kept-apart';
import { dataSourceOptions } from '../../migrations/data-source';
import type { RunningProgram } from '../support/program';

/** What is left when the last answer has come. */
export interface Aftermath {
  readonly cases: number;
  readonly events: number;
  readonly reads: number;
  /** What no longer holds: chains, roots, reads. */
  readonly broken: readonly unknown[];
}

/** Holds every chain against its case, as `audit verify` does. */
export async function aftermathIn(databaseUrl: string): Promise<Aftermath> {
  const database = await new DataSource(dataSourceOptions(databaseUrl)).initialize();
  try {
    const { cases, events, broken, roots, reads } = await verifyAudit(
      database,
      { keys: null, exported: null, now: systemClock.now() },
      ...KEPT_APART,
    );
    const faults = [...broken, ...roots.faults, ...(reads.fault ? [reads.fault] : [])];
    return { cases, events, reads: reads.entries, broken: faults };
  } finally {
    await database.destroy();
  }
}

/** Memory that a process holds, in MB. @throws when it has ended */
export function residentMb({ pid }: RunningProgram): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1_024);
}
