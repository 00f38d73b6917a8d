import { randomUUID } from 'node:crypto';
import type { CaseDetail, CaseList, Eligibility, Problem } from '@libs/contracts';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { demoAccount, signedIn } from '../support/staff';
import { type RunningWorker, startWorker } from '../support/worker';

const REASON = 'Đơn đủ mục, đã ký, còn thời hiệu.';

const clock = new FakeClock('2026-08-03T08:00:00+07:00');
let database: FreshDatabase;
let api: RunningApi;
let worker: RunningWorker;
let officer: { cookie: string };
let leader: { cookie: string };
let neighbour: { cookie: string };
let at: string;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  const place = { databaseUrl: database.url, redisUrl: undefined, clock };
  api = await startApi(place);
  worker = await startWorker(place);
  officer = await signedIn(api, demoAccount('ward_officer', 'kinh-bac'));
  leader = await signedIn(api, demoAccount('ward_leader', 'kinh-bac'));
  neighbour = await signedIn(api, demoAccount('ward_officer', 'vo-cuong'));
  await send('Kinh Bắc');
  const { items } = (await api.get('/api/v1/cases', { headers: officer })).json<CaseList>();
  at = `/api/v1/cases/${items[0]?.id}`;
});
afterAll(async () => {
  await worker?.close();
  await api?.close();
  await database?.drop();
});

async function send(wardName: string): Promise<void> {
  const text = 'Ngày 05/7/2026, tôi nhận được Quyết định số 12/QĐ-UBND ngày 01/7/2026. Tôi khiếu nại quyết định đó.';
  const submitter = { name: 'Trần Thị Hoa', address: 'số 12, đường Hàn Thuyên' };
  await api.post('/api/v1/petitions', {
    body: { type: 'khieu_nai', text, wardName, submitter },
    headers: { 'idempotency-key': randomUUID() },
  });
  await worker.settled();
}

const step = (who: { cookie: string }, body: unknown) => api.post(`${at}/steps`, { body, headers: who });
const checklist = async () => (await api.get(`${at}/eligibility`, { headers: officer })).json<Eligibility>();
const answerTo = ({ lines }: Eligibility, line: string) => lines.find((each) => each.line === line);

it('the officer reads the checklist as the system fills it in, each line with its basis', async () => {
  const read = await checklist();
  expect(read).toMatchObject({ day: '2026-08-03', alike: [], alikeElsewhere: 0, found: null });
  expect(answerTo(read, 'signed')).toEqual({
    line: 'signed',
    question: 'signed',
    answer: 'no',
    why: { code: 'only_online_letter' },
    basis: 'Luật Khiếu nại Đ.8(2), Đ.11',
    evidence: 'primary-copy',
  });
  expect(answerTo(read, 'in_time')).toMatchObject({
    answer: 'yes',
    why: { code: 'learned_in_time', count: 29, day: '2026-10-05' },
  });
  expect(answerTo(read, 'own_rights')).toMatchObject({ answer: 'unclear', why: { code: 'to_be_read' } });
});

it('to whom the case is not visible the checklist is not there', async () => {
  const unknown = `/api/v1/cases/${randomUUID()}/eligibility`;
  const answers = await Promise.all([
    api.get(`${at}/eligibility`, { headers: neighbour }),
    api.get(unknown, { headers: officer }),
    api.get('/api/v1/cases/not-an-id/eligibility', { headers: officer }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect((await api.get(`${at}/eligibility`)).status).toBe(401);
});

it('the same letter sent to another ward is counted, and stays unseen', async () => {
  await send('Võ Cường');
  const read = await checklist();
  expect(read).toMatchObject({ alike: [], alikeElsewhere: 1 });
  expect(answerTo(read, 'not_duplicate')?.answer).not.toBe('yes');
});

it('the signed letter fills in its line', async () => {
  expect(await step(officer, { step: 'record_signature', means: 'signed_paper', on: '2026-08-03' })).toMatchObject({
    status: 200,
  });
  expect(answerTo(await checklist(), 'signed')).toMatchObject({ answer: 'yes', why: { day: '2026-08-03' } });
});

it('full as the checklist may be, nothing is accepted before an officer has decided', async () => {
  const refused = await step(leader, { step: 'accept' });
  expect(refused.status).toBe(409);
  expect(refused.json<Problem>().detail).toContain('đủ điều kiện');
});

it('a decision without a reason is refused', async () => {
  expect((await step(officer, { step: 'check_eligibility', finding: 'eligible' })).status).toBe(422);
});

it('the officer decides line by line, and the reason is recorded', async () => {
  const lines = (await checklist()).lines;
  const checks = lines.map(({ line, answer }) => `${line}:${line === 'own_rights' ? 'yes' : answer}`);
  const answer = await step(officer, { step: 'check_eligibility', finding: 'eligible', reason: REASON, checks });
  expect(answer.status).toBe(200);
  expect(answer.json<CaseDetail>().timeline.at(-1)).toMatchObject({ step: 'check_eligibility', reason: REASON });
  expect((await checklist()).found).toEqual({
    finding: 'eligible',
    reason: REASON,
    checks,
    at: clock.now().toISOString(),
    by: demoAccount('ward_officer', 'kinh-bac').displayName,
  });
});

it('then the head accepts it', async () => {
  const accepted = await step(leader, { step: 'accept' });
  expect(accepted.json<CaseDetail>()).toMatchObject({ state: 'in_progress' });
});
