import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseDetail, CaseList, ReadList, Receipt, RootList } from '@libs/contracts';
import { DataSource } from 'typeorm';
import { type RunningApi, startApi } from '../support/api';
import { compileCli, runCli } from '../support/cli-process';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { demoAccount, signedIn } from '../support/staff';
import { startWorker } from '../support/worker';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const NAME = 'Nguyễn Thị Được Ghi';

let database: FreshDatabase;
let api: RunningApi;
let folder: string;
let env: NodeJS.ProcessEnv;
let caseId: string;

const cli = (...args: string[]) => runCli(args, env);
const as = async (username: string) => {
  const [role] = username === 'auditor' ? (['auditor'] as const) : (['ward_officer'] as const);
  return { headers: await signedIn(api, demoAccount(role, username === 'auditor' ? '' : username)) };
};

beforeAll(async () => {
  compileCli();
  folder = mkdtempSync(join(tmpdir(), 'audit-under-test-'));
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  database = await freshDatabase();
  env = { DATABASE_URL: database.url, AUDIT_KEY: join(folder, 'key.pem') };
  await populate(database.url, clock.now());
  api = await startApi({ databaseUrl: database.url, clock });
  const worker = await startWorker({ databaseUrl: database.url, clock });
  const body = { type: 'phan_anh', text: 'Đèn đường hỏng.', wardName: 'Kinh Bắc', submitter: { name: NAME } };
  const sent = await api.post('/api/v1/petitions', { body, headers: { 'idempotency-key': 'audit-audit-audit-1' } });
  expect(sent.json<Receipt>().trackingCode).toBeDefined();
  await worker.settled();
  await worker.close();
  const officer = await as('kinh-bac');
  const { items } = (await api.get('/api/v1/cases?queue=mine', officer)).json<CaseList>();
  caseId = items[0]?.id ?? '';
  const shown = await api.get(`/api/v1/cases/${caseId}`, officer);
  expect(shown.json<CaseDetail>().submitter).toMatchObject({ name: NAME });
}, 90_000);

afterAll(async () => {
  await api?.close();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

test('a fresh database without roots says so plainly, and stands', async () => {
  const { code, stdout } = await runCli(['audit', 'verify'], { DATABASE_URL: database.url });
  expect(code).toBe(0);
  expect(stdout).toContain('No daily root is signed yet');
});

test('whoever has the key expects a root for every day that is over', async () => {
  const { code, stderr } = await cli('audit', 'verify');
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'faults in the daily roots: 1.\n' });
});

test('an auditor sees who was shown the sender of a case, and never the sender', async () => {
  const auditor = await as('auditor');
  const answer = await api.get(`/api/v1/audit/reads?caseId=${caseId}`, auditor);
  const { items } = answer.json<ReadList>();
  expect(items).toMatchObject([{ at: clock.now().toISOString(), caseId, thing: 'submitter' }]);
  expect(answer.text).not.toContain(NAME);
  expect(items[0]?.account).toEqual({ username: 'kinh-bac.officer', name: expect.stringContaining('Kinh Bắc') });
  const byName = await api.get('/api/v1/audit/reads?username=kinh-bac.officer&limit=1', auditor);
  expect(byName.json<ReadList>().items).toEqual(items.slice(0, 1));
  const byAccount = await api.get(`/api/v1/audit/reads?accountId=${items[0]?.accountId}&limit=1`, auditor);
  expect(byAccount.json<ReadList>()).toEqual({ items, next: null });
  expect((await api.get('/api/v1/audit/reads', auditor)).status).toBe(422);
  expect((await api.get(`/api/v1/audit/reads?caseId=${caseId}&after=x`, auditor)).status).toBe(422);
});

test('a year that PostgreSQL does not know is a fault of whoever asks', async () => {
  const answer = await api.get('/api/v1/audit/roots?after=0000-01-01', await as('auditor'));
  expect(answer.json()).toMatchObject({ status: 422, errors: [{ field: 'after', code: 'out_of_range' }] });
});

test('nobody else reads the trail', async () => {
  const officer = await as('kinh-bac');
  for (const path of [`reads?caseId=${caseId}`, 'roots', 'substitutions']) {
    expect((await api.get(`/api/v1/audit/${path}`, officer)).status).toBe(403);
    expect((await api.get(`/api/v1/audit/${path}`)).status).toBe(401);
  }
});

test('a read that was noted is written before the api has stopped', async () => {
  const another = await startApi({ databaseUrl: database.url, clock });
  const headers = await signedIn(another, demoAccount('ward_officer', 'kinh-bac'));
  const owner = await new DataSource({ type: 'postgres', url: database.url }).initialize();
  const hold = owner.createQueryRunner();
  await hold.startTransaction();
  await hold.query('select * from read_chain for update');
  const shown = await another.get(`/api/v1/cases/${caseId}`, { headers });
  expect(shown.status).toBe(200);
  const stopped = another.close();
  await hold.commitTransaction();
  await stopped;
  const [{ entries }] = await owner.query('select count(*)::int as entries from read_entry');
  await hold.release();
  await owner.destroy();
  expect(entries).toBe(2);
});

test('at the prompt: seal, export, verify; and what was tampered with is named', async () => {
  expect((await cli('audit', 'seal')).stdout).toMatch(/^Signed: \d{4}-\d\d-\d\d\.\n$/);
  expect((await cli('audit', 'seal')).stdout).toBe('Every day that is over has its root.\n');
  const file = join(folder, 'roots.json');
  expect((await cli('audit', 'export', '--out', file)).stdout).toContain('1 roots are in');
  const whole = await cli('audit', 'verify', '--json', '--roots', file);
  expect(JSON.parse(whole.stdout)).toMatchObject({ cases: 1, broken: [], roots: { count: 1, faults: [] } });
  expect(whole).toMatchObject({ code: 0, stderr: '' });

  const { items } = (await api.get('/api/v1/audit/roots', await as('auditor'))).json<RootList>();
  expect(items).toMatchObject([{ cases: 1, readBatches: 2 }]);

  const owner = await new DataSource({ type: 'postgres', url: database.url }).initialize();
  await owner.query('delete from trail_root');
  await owner.query('delete from case_file where id = $1', [caseId]);
  await owner.destroy();
  const { code, stdout, stderr } = await cli('audit', 'verify', '--json', '--roots', file);
  const [root] = items;
  expect(JSON.parse(stdout).broken).toMatchObject([
    { caseId, reason: 'the case is gone', contradictedBy: { day: root?.day } },
  ]);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: '1 of 1 chains do not hold; faults in the daily roots: 2.\n',
  });
});
