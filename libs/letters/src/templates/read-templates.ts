import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LetterTemplates } from './letter-templates';
import { readTemplate } from './read-template';

/** Reads and checks every template of this release. @throws TemplateError naming the file */
export function readTemplates(): LetterTemplates {
  const folder = templateFolder();
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return new LetterTemplates(
    files.map((name) => readTemplate(basename(name, '.md'), readFileSync(join(folder, name), 'utf8'))),
  );
}

/** The nearest libs/letters/templates above this file: the same folder from the sources and from dist, which has no copy. */
function templateFolder(): string {
  const inside = join('libs', 'letters', 'templates');
  let folder = __dirname;
  while (!existsSync(join(folder, inside)) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, inside);
}
