import type { Command } from 'commander';
import { staleDocs, writeDocs } from '../docs/generated-docs';
import { Failure } from '../failure';
import { printLine } from '../output';

const FOLDER = 'docs/generated';

export function addDocs(program: Command): void {
  program
    .command('docs')
    .description(`print the rule tables into ${FOLDER}`)
    .option('--check', 'change nothing; fail when a page does not say what the tables say')
    .action(({ check }: { check?: boolean }) => {
      if (!check) for (const path of writeDocs(FOLDER)) printLine(path);
      const stale = staleDocs(FOLDER);
      if (stale.length > 0) throw new Failure(`Out of date: ${stale.join(', ')}. Run npm run docs and commit.`);
    });
}
