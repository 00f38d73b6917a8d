import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deadlinesPage } from './deadlines';
import { intakePage } from './intake';
import { jobsPage } from './jobs';
import { ladderPage } from './ladder';
import { permissionsPage } from './permissions';
import { routingPage } from './routing';
import { workflowsPage } from './workflows';

const PAGES: Readonly<Record<string, () => string>> = {
  'workflows.md': workflowsPage,
  'deadlines.md': deadlinesPage,
  'intake.md': intakePage,
  'ladder.md': ladderPage,
  'routing.md': routingPage,
  'permissions.md': permissionsPage,
  'jobs.md': jobsPage,
};

/** Prints every page into the folder; answers with their paths. */
export function writeDocs(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(PAGES).map(([file, write]) => {
    const path = join(folder, file);
    writeFileSync(path, write());
    return path;
  });
}

/** The paths of the pages that are missing or do not say what the tables say. */
export function staleDocs(folder: string): string[] {
  return Object.entries(PAGES)
    .map(([file, write]) => ({ path: join(folder, file), wanted: write() }))
    .filter(({ path, wanted }) => contentOf(path) !== wanted)
    .map(({ path }) => path);
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
