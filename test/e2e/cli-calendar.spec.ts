import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { YearOfCalendar } from '@libs/contracts';
import { compileCli, runCli } from '../support/cli-process';
import { type FreshDatabase, freshDatabase } from '../support/database';

const notice = {
  year: 2027,
  document: 'TB 1/TB-BNV',
  issuedOn: '2026-11-26',
  source: 'Cổng thông tin điện tử Chính phủ',
  evidence: 'V',
  days: [{ date: '2027-01-01', kind: 'off', reason: 'Tết Dương lịch' }],
};

let folder: string;
let database: FreshDatabase;

beforeAll(async () => {
  compileCli();
  folder = mkdtempSync(join(tmpdir(), 'calendar-under-test-'));
  database = await freshDatabase();
}, 60_000);

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database?.drop();
});

function fileOf(content: object): string {
  const path = join(folder, 'notice.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

async function shown(...options: string[]): Promise<YearOfCalendar> {
  const { stdout } = await runCli(['calendar', 'show', '2027', '--json', ...options], { DATABASE_URL: database.url });
  return JSON.parse(stdout);
}

test('a year without its notice says that its days are only expected, with and without a database', async () => {
  const expected = await shown('--release');
  expect(expected).toMatchObject({ year: 2027, notice: null });
  expect(await shown()).toEqual(expected);
  const { stdout } = await runCli(['calendar', 'show', '2027', '--release']);
  expect(stdout).toMatch(/^2027: the notice is not in; these days are only expected\.\nDATE .*\n2027-01-01 /);
});

test('a notice that cannot be is refused with every fault named, and nothing is entered', async () => {
  const days = [...notice.days, { date: '2027-01-02', kind: 'off', reason: 'a Saturday' }];
  for (const [content, fault] of [
    [{ ...notice, days }, 'days.1.date weekend_already'],
    [{ ...notice, issuedOn: '26/11/2026' }, 'issuedOn: '],
  ] as const) {
    const run = await runCli(['calendar', 'import', fileOf(content)], { DATABASE_URL: database.url });
    expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(fault) });
  }
  expect(await shown()).toMatchObject({ notice: null, changes: [] });
});

test('a notice in a file is entered, and shown from then on', async () => {
  const run = await runCli(['calendar', 'import', fileOf(notice)], { DATABASE_URL: database.url });
  expect(run).toMatchObject({ code: 0, stdout: 'The notice of 2027 is entered; days listed: 1.\n' });
  expect(await shown()).toMatchObject({
    notice: { document: 'TB 1/TB-BNV', evidence: 'V' },
    days: [{ date: '2027-01-01', source: 'TB 1/TB-BNV' }],
    changes: [{ enteredBy: null, document: 'TB 1/TB-BNV' }],
  });
});

test('a year that the calendar does not know is a wrong question', async () => {
  const run = await runCli(['calendar', 'show', '1999', '--release']);
  expect(run).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('no year that the calendar knows'),
  });
});
