import { cpSync, mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { prepareDatabase } from '../../apps/standalone/src/prepare-database';
import { compileCli, type Ended, runCli, startCli } from '../support/cli-process';
import { type FreshDatabase, freshDatabase } from '../support/database';

const KEYS = {
  TRACKING_KEY: 'a tracking key that only tests use',
  SESSION_KEY: 'a session key that only tests make use of',
  VAULT_KEY: 'a vault key that only tests ever use',
};
const nobody = { name: 'Bế Thị Thử', phone: '0900 000 001', email: null, addressText: null, anonymous: false };
const nowhere = { wardName: null, khuPho: null, street: null };
const inYNa = {
  id: 'one',
  kind: 'petition',
  title: null,
  text: 'Đèn đường khu Y Na hỏng đã ba tối.',
  submitter: nobody,
  stated: { ...nowhere, wardName: 'Kinh Bắc', khuPho: 'Y Na' },
  attachments: ['photo.jpg'],
};
const somewhere = {
  id: 'two',
  kind: 'dialogue_request',
  title: 'Xin gặp',
  text: 'Xin gặp lãnh đạo.',
  submitter: nobody,
  stated: nowhere,
};
const brochure = { id: 'three', kind: 'brochure', text: 'Mời xem', submitter: nobody, stated: nowhere };

let folder: string;
let file: string;

beforeAll(async () => {
  compileCli();
  folder = mkdtempSync(join(tmpdir(), 'cli-under-test-'));
  await chmod(folder, 0o711);
  file = corpus('corpus.json', [inYNa, somewhere, brochure]);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function corpus(name: string, items: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(items));
  return path;
}

/** A temporary folder of its own, in which a throw-away service leaves nothing behind. */
async function ownTemporaryFolder(): Promise<string> {
  const path = mkdtempSync(join(folder, 'tmp-'));
  await chmod(path, 0o711);
  return path;
}

describe('submit --standalone', () => {
  it('says of every item where it went, alone on stdout, and leaves nothing behind', async () => {
    const TMPDIR = await ownTemporaryFolder();
    const { code, stdout, stderr } = await runCli(['submit', file, '--standalone', '--json'], { TMPDIR });
    const { items, totals } = JSON.parse(stdout);
    const [one, two, three] = items;
    expect(one).toMatchObject({ id: 'one', status: 201, ward: 'Kinh Bắc', unit: 'ward-2025-07-kinh-bac-uba' });
    expect(one.trackingCode).toMatch(/^\d{4}-\d{4}-\d{4}$/);
    expect(one.msToRouted).toBeGreaterThanOrEqual(0);
    expect(two).toMatchObject({ id: 'two', status: 201, ward: null, unit: 'reception-province' });
    expect(three).toMatchObject({ id: 'three', status: null, trackingCode: null });
    expect(totals).toMatchObject({ items: 3, submitted: 2, failed: 1, routed: 2, inWard: 1, atDesk: 1 });
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^Item three is not sent: kind/) });
    expect(readdirSync(TMPDIR)).toEqual([]);
  }, 60_000);

  it('takes service and data away also when it is interrupted', async () => {
    const TMPDIR = await ownTemporaryFolder();
    const { child, ended } = startCli(['submit', file, '--standalone', '--json'], { TMPDIR });
    const begun = watch(TMPDIR, () => {
      begun.close();
      child.kill('SIGINT');
    });
    const { code, stdout, stderr } = await ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Stopped; the throw-away service and its data are gone.\n');
    expect(readdirSync(TMPDIR)).toEqual([]);
  }, 60_000);
});

describe('what cannot be done is said in one sentence', () => {
  const nothingRunsHere = () => ({ DATA_DIR: join(folder, 'no-service') });
  const sentence = (text: string) => expect.stringMatching(new RegExp(`^[^\\n]*${text}[^\\n]*\\n$`));

  it.each<{ args: () => string[]; code: number; says: string }>([
    { args: () => ['submit', file, '--url', 'http://127.0.0.1:1'], code: 1, says: 'does not answer' },
    { args: () => ['submit', join(folder, 'missing.json')], code: 1, says: 'cannot be read' },
    { args: () => ['submit', corpus('object.json', {})], code: 1, says: 'must hold a JSON array' },
    { args: () => ['demo', 'accounts', '--json'], code: 1, says: 'No service is running' },
    { args: () => ['audit', 'verify'], code: 1, says: 'No service is running' },
    { args: () => ['submit'], code: 2, says: 'missing required argument' },
    { args: () => ['dance'], code: 2, says: 'unknown command' },
  ])('$says', async ({ args, code, says }) => {
    const ended = await runCli(args(), nothingRunsHere());
    const stderr = ended.stderr.replace(/^Item three .*\n/, '');
    expect({ ...ended, stderr }).toEqual({ code, stdout: '', stderr: sentence(says) } satisfies Ended);
  });
});

describe('on a database with demo data', () => {
  let database: FreshDatabase;
  const cli = (...args: string[]) => runCli(args, { DATABASE_URL: database.url });

  beforeAll(async () => {
    database = await freshDatabase();
    const env = { DATABASE_URL: database.url, ...KEYS };
    await prepareDatabase(database.url, { demo: true, env });
  });

  afterAll(() => database?.drop());

  it('demo accounts can be read by a program', async () => {
    const { accounts } = JSON.parse((await cli('demo', 'accounts', '--json')).stdout);
    expect(accounts).toContainEqual({
      username: 'kinh-bac.officer',
      password: 'lang-nghe-demo',
      totpSecret: expect.stringMatching(/^[A-Z2-7]{32}$/),
      otpauthUri: expect.stringMatching(/^otpauth:\/\/totp\//),
      role: 'ward_officer',
      unit: 'ward-2025-07-kinh-bac-uba',
    });
  });

  it('accounts add makes an account that must change its password, or says in one sentence why not', async () => {
    const add = (username: string, unit: string) =>
      cli('accounts', 'add', username, '--name', 'Hoa', '--role', 'ward_officer', '--unit', unit, '--json');
    const { password } = JSON.parse((await add('hoa', 'ward-2025-07-kinh-bac-uba')).stdout);
    expect(password).toMatch(/^[\w-]{16}$/);
    const trouble = async (username: string, unit: string) => (await add(username, unit)).stderr;
    expect(await trouble('HOA', 'ward-2025-07-kinh-bac-uba')).toBe(
      'The account is not made: the username hoa is taken.\n',
    );
    expect(await trouble('lan', 'nowhere')).toBe('The account is not made: there is no unit nowhere.\n');
    expect((await cli('accounts', 'reset', 'lan')).stderr).toBe('There is no account lan.\n');
    expect((await cli('accounts', 'reset', 'hoa')).stdout).toMatch(
      /^hoa signs in with \S{16} and must change it at once/,
    );
  });

  it('units import-boundaries takes a file over, and a broken one not at all', async () => {
    const corners = [106, 106.1, 106.1, 106, 106].map((lng, index) => [lng, index === 2 || index === 3 ? 21.2 : 21.1]);
    const feature = {
      type: 'Feature',
      properties: { unit: 'ward-2025-07-kinh-bac', asOf: '2026-01-01' },
      geometry: { type: 'Polygon', coordinates: [corners] },
    };
    const good = corpus('wards.geojson', { type: 'FeatureCollection', features: [feature] });
    const bad = corpus('bad.geojson', { type: 'FeatureCollection', features: [{ ...feature, geometry: null }] });
    expect(await cli('units', 'import-boundaries', bad)).toMatchObject({ code: 1, stdout: '' });
    const imported = '1 boundaries imported; 0 of them replaced an earlier one.\n';
    expect(await cli('units', 'import-boundaries', good)).toEqual({ code: 0, stdout: imported, stderr: '' });
  });

  it('audit verify finds the case whose history was changed, and only that', async () => {
    expect(await cli('audit', 'verify')).toMatchObject({ code: 0, stdout: expect.stringContaining('All chains hold') });

    const dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    const [{ id }] = await dataSource.query('SELECT id FROM case_file ORDER BY id LIMIT 1');
    await dataSource.query(`UPDATE case_event SET at = at - interval '1 day' WHERE case_id = $1 AND seq = 2`, [id]);
    await dataSource.destroy();

    const { code, stdout, stderr } = await cli('audit', 'verify', '--json');
    expect(JSON.parse(stdout).broken).toMatchObject([{ caseId: id, seq: 2 }]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^1 of \d+ chains do not hold\.\n$/) });
  });
});

describe('docs', () => {
  it('are what the tables say', async () => {
    expect(await runCli(['docs', '--check'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('are named when they are not', async () => {
    const elsewhere = join(folder, 'checkout');
    cpSync('docs/generated', join(elsewhere, 'docs/generated'), { recursive: true });
    writeFileSync(join(elsewhere, 'docs/generated/ladder.md'), 'something older');
    const { code, stderr } = await runCli(['docs', '--check'], {}, elsewhere);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('docs/generated/ladder.md') });
  });
});
