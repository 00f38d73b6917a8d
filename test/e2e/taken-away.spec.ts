import { randomUUID } from 'node:crypto';
import type { CaseDetail, CaseList } from '@libs/contracts';
import { DataSource } from 'typeorm';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { demoAccount, signedIn } from '../support/staff';
import { startWorker } from '../support/worker';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const HEAD = demoAccount('ward_leader', 'kinh-bac');

let database: FreshDatabase;
let owner: DataSource;
let api: RunningApi;
let head: { cookie: string };
let id: string;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  owner = await new DataSource({ type: 'postgres', url: database.url }).initialize();
  api = await startApi({ databaseUrl: database.url, clock });
  const worker = await startWorker({ databaseUrl: database.url, clock });
  const body = { type: 'to_cao', text: 'Cán bộ địa chính nhận tiền.', wardName: 'Kinh Bắc', submitter: {} };
  await api.post('/api/v1/petitions', { body, headers: { 'idempotency-key': randomUUID() } });
  await worker.settled();
  await worker.close();
  head = await signedIn(api, HEAD);
  const { items } = (await api.get('/api/v1/cases', { headers: head })).json<CaseList>();
  id = items[0]?.id ?? '';
});

afterAll(async () => {
  await api?.close();
  await owner?.destroy();
  await database?.drop();
});

const read = () => api.get(`/api/v1/cases/${id}`, { headers: head });

const WAITING = "select from pg_locks where not granted and relation = 'case_key'::regclass";

it('a case that is taken away from whoever is reading it is shown to the end, and not there the next time', async () => {
  const hand = owner.createQueryRunner();
  await hand.startTransaction();
  await hand.query('lock table case_key in access exclusive mode');
  const reading = read();
  for (let waiting = 0; waiting === 0; ) waiting = (await owner.query(WAITING)).length;
  await hand.query('update case_file set recused = array(select id from account where username = $1) where id = $2', [
    HEAD.username,
    id,
  ]);
  await hand.commitTransaction();
  await hand.release();
  const answer = await reading;
  expect([answer.status, answer.json<CaseDetail>().text]).toEqual([200, 'Cán bộ địa chính nhận tiền.']);
  expect((await read()).status).toBe(404);
});
