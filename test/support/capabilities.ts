import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What some tests need and a machine may lack, each with the program that shows it is there. */
const PROGRAMS = {
  redis: 'redis-server',
  chromium: 'chromium',
  pgbench: 'pgbench',
  libreoffice: 'soffice',
  poppler: 'pdftotext',
} as const;

export type Capability = keyof typeof PROGRAMS;

/** The absolute path of the program behind a capability; undefined when this machine lacks it. */
export function programOf(capability: Capability): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, PROGRAMS[capability])).find(isExecutable);
}

/**
 * Declares tests that need something a machine may lack: `needs('redis', () => describe('…', …))`.
 * Where it is missing they are reported as not run, by name (test/support/reporter.cjs reads the title given here).
 */
export function needs(capability: Capability, declareTests: () => void): void {
  if (programOf(capability)) declareTests();
  else describe.skip(`needs ${capability}:`, declareTests);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
