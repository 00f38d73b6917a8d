import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readTemplates, type Sheet, specimens, toDocx } from '@libs/letters';
import { Directory, readReference } from '@libs/organisation';
import { needs, programOf } from '../support/capabilities';

const directory = new Directory(readReference());
const all = specimens(readTemplates(), directory.unit('ward-2025-07-kinh-bac-uba'), directory, '2026-11-24');
const folder = mkdtempSync(join(tmpdir(), 'letters-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything of a sheet that a reader must find on the paper. */
const wordsOf = ({ title, subject, symbol, placeAndDate, blocks, signerName }: Sheet) =>
  [title, subject, `Số: ${symbol}`, placeAndDate, ...blocks.map(({ words }) => words), signerName].map(String);

needs('libreoffice', () => {
  it('LibreOffice opens every letter without a warning and reads every word of it', async () => {
    for (const { name, sheet } of all) writeFileSync(join(folder, `${name}.docx`), await toDocx(sheet));
    const files = all.map(({ name }) => join(folder, `${name}.docx`));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const order = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    const { stderr } = await promisify(execFile)(programOf('libreoffice') ?? '', [profile, ...order, ...files]);
    // Debian's writer comes without Java and says so at every start; it is not about a letter.
    expect(stderr.split('\n').filter((line) => line !== '' && !line.includes('javaldx'))).toEqual([]);
    for (const { name, sheet } of all) {
      const read = readFileSync(join(folder, `${name}.txt`), 'utf8');
      for (const words of wordsOf(sheet)) expect(read).toContain(words);
    }
  }, 120_000);
});
