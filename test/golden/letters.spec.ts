import { readTemplates, specimens, toDocx, toPdf } from '@libs/letters';
import { Directory, readReference } from '@libs/organisation';

const templates = readTemplates();
const directory = new Directory(readReference());
const MADE_AT = new Date('2026-11-24T02:00:00Z');
const all = specimens(templates, directory.unit('ward-2025-07-kinh-bac-uba'), directory, '2026-11-24');

it.each(all)('$name is a DOCX and a PDF', async ({ sheet }) => {
  const [docx, pdf] = await Promise.all([toDocx(sheet), toPdf(sheet, MADE_AT)]);
  expect(docx.subarray(0, 2).toString()).toBe('PK');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

it.each(all)('$name says no form number, and of a denunciation not who sent it', ({ name, sheet }) => {
  const said = JSON.stringify(sheet);
  expect(said).not.toMatch(/mẫu số|TT-TTCP|\/TCD/iu);
  if (name.includes('.to_cao')) expect(said).not.toMatch(/Nguyễn Thị Thử|Nguyễn Gia Thiều/u);
});

it('the same letter is the same file, whenever it is fetched', async () => {
  const [first] = all;
  if (!first) throw new Error('there is no template');
  expect((await toPdf(first.sheet, MADE_AT)).equals(await toPdf(first.sheet, MADE_AT))).toBe(true);
});
