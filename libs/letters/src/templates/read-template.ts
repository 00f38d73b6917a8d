import { parse } from 'mustache';
import { VFile } from 'vfile';
import { matter } from 'vfile-matter';
import { z } from 'zod';
import { type FieldName, isField } from './fields';
import { frontMatterSchema, type LetterTemplate } from './template';
import { TemplateError } from './template-error';

/**
 * Reads one template: YAML above, below it paragraphs with `{{field}}`, apart by an empty line.
 * @throws TemplateError when its head is wrong, or it names a field that nobody can supply
 */
export function readTemplate(id: string, source: string): LetterTemplate {
  const file = open(id, source);
  const head = frontMatterSchema.safeParse(file.data.matter);
  if (!head.success) throw new TemplateError(id, z.prettifyError(head.error));
  const paragraphs = String(file)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  const { subject, addressee = '', recipients, due } = head.data;
  const fields = fieldsIn(id, [addressee, subject, ...paragraphs, ...recipients]);
  if (fields.includes('dueOn') && due.length === 0) throw new TemplateError(id, '{{dueOn}} of which duty?');
  return { ...head.data, id, paragraphs, fields };
}

function open(id: string, source: string): VFile {
  const file = new VFile(source.normalize('NFC'));
  try {
    matter(file, { strip: true });
  } catch (error) {
    throw new TemplateError(id, String(error));
  }
  return file;
}

function fieldsIn(id: string, texts: readonly string[]): FieldName[] {
  const names = texts
    .flatMap((text) => parse(text))
    .flatMap(([type, name]) => {
      if (type === 'text') return [];
      if (type !== 'name') throw new TemplateError(id, `only {{field}} is understood, not ${type}${name}`);
      return [name];
    });
  return [...new Set(names)].map((name) => {
    if (!isField(name)) throw new TemplateError(id, `nobody supplies {{${name}}}`);
    return name;
  });
}
