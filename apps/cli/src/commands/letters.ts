import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTemplates, specimens, toDocx, toPdf } from '@libs/letters';
import { Directory, readReference } from '@libs/organisation';
import { systemClock } from '@libs/platform';
import { dayOf } from '@libs/rules';
import type { Command } from 'commander';
import { printLine } from '../output';

const UNIT = 'ward-2025-07-kinh-bac-uba';

export function addLetters(program: Command): void {
  program
    .command('letters')
    .description('check the letter templates and print a specimen of each as DOCX and PDF, with invented words')
    .argument('<folder>', 'where the specimens go')
    .option('--unit <id>', 'whose letters they are', UNIT)
    .action(async (folder: string, { unit }: { unit: string }) => {
      const templates = readTemplates();
      const directory = new Directory(readReference());
      const now = systemClock.now();
      mkdirSync(folder, { recursive: true });
      for (const { name, sheet } of specimens(templates, directory.unit(unit), directory, dayOf(now))) {
        writeFileSync(join(folder, `${name}.docx`), await toDocx(sheet));
        writeFileSync(join(folder, `${name}.pdf`), await toPdf(sheet, now));
        printLine(name);
      }
    });
}
