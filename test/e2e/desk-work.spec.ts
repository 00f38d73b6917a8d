import { randomUUID } from 'node:crypto';
import type { CaseDetail, CaseList, Problem, Receipt, Track } from '@libs/contracts';
import { type RunningApi, startApi } from '../support/api';
import { needs } from '../support/capabilities';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { redisUrl } from '../support/redis';
import { demoAccount, signedIn } from '../support/staff';
import { type RunningWorker, startWorker } from '../support/worker';

describe('on PostgreSQL alone', () => tellTheStory(() => undefined));
needs('redis', () => describe('on PostgreSQL and Redis', () => tellTheStory(redisUrl)));

function tellTheStory(redis: () => string | undefined) {
  const clock = new FakeClock('2026-03-02T08:00:00+07:00');
  let database: FreshDatabase;
  let api: RunningApi;
  let worker: RunningWorker;
  let receipt: Receipt;
  let officer: { cookie: string };
  let neighbour: { cookie: string };
  let id: string;

  beforeAll(async () => {
    database = await freshDatabase();
    await populate(database.url, clock.now());
    const place = { databaseUrl: database.url, redisUrl: redis(), clock };
    api = await startApi(place);
    worker = await startWorker(place);
    officer = await signedIn(api, demoAccount('ward_officer', 'kinh-bac'));
    neighbour = await signedIn(api, demoAccount('ward_officer', 'vo-cuong'));

    const body = { text: 'Đèn đường hỏng đã hai tuần.', wardName: 'Kinh Bắc', submitter: { anonymous: true } };
    const headers = { 'idempotency-key': randomUUID() };
    receipt = (await api.post('/api/v1/petitions', { body, headers })).json<Receipt>();
    await worker.settled();
  });

  afterAll(async () => {
    await worker?.close();
    await api?.close();
    await database?.drop();
  });

  const steps = (who: { cookie: string }, body: unknown, headers = {}) =>
    api.post(`/api/v1/cases/${id}/steps`, { body, headers: { ...who, ...headers } });

  it('a petition that names its ward lies in the queue of that ward', async () => {
    const { items } = (await api.get('/api/v1/cases?queue=mine', { headers: officer })).json<CaseList>();
    expect(items).toMatchObject([{ trackingCode: receipt.trackingCode, state: 'triage' }]);
    id = items[0]?.id ?? '';
  });

  it('and in no other', async () => {
    expect((await api.get('/api/v1/cases', { headers: neighbour })).json<CaseList>().items).toEqual([]);
  });

  it('whoever may not see it is told 404, whatever else is wrong with the request', async () => {
    const answers = await Promise.all([
      api.get(`/api/v1/cases/${id}`, { headers: neighbour }),
      api.get(`/api/v1/cases/${randomUUID()}`, { headers: officer }),
      api.get('/api/v1/cases/not-an-id', { headers: officer }),
      steps(neighbour, { step: 'no such step' }, { 'if-match': 'nonsense' }),
      steps(neighbour, { step: 'accept' }, { 'if-match': '99' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('the officer reads it with its version as an entity tag', async () => {
    const answer = await api.get(`/api/v1/cases/${id}`, { headers: officer });
    const detail = answer.json<CaseDetail>();
    expect(answer.headers.etag).toBe(`"${detail.version}"`);
    expect(detail.steps.map(({ step }) => step)).toContain('classify');
    expect(detail.routing).toMatchObject({ rule: 'stated-ward' });
  });

  it.each([
    ['a body of the wrong form', { step: 'dance' }, {}, 422, 'invalid_input'],
    ['a field that the step needs and lacks', { step: 'classify' }, {}, 422, 'step_refused'],
    ['a step of another state', { step: 'answer', text: 'Xong' }, {}, 409, 'step_refused'],
    [
      'an If-Match that is no version',
      { step: 'classify', type: 'phan_anh' },
      { 'if-match': 'x' },
      400,
      'if_match_malformed',
    ],
    [
      'a version that has passed',
      { step: 'classify', type: 'phan_anh' },
      { 'if-match': '"99"' },
      412,
      'version_conflict',
    ],
  ])('refuses %s', async (_, body, headers, status, code) => {
    const answer = await steps(officer, body, headers);
    expect([answer.status, answer.json<Problem>().code]).toEqual([status, code]);
  });

  it('a step moves the case and its entity tag', async () => {
    const { version } = (await api.get(`/api/v1/cases/${id}`, { headers: officer })).json<CaseDetail>();
    const classified = await steps(officer, { step: 'classify', type: 'phan_anh' }, { 'if-match': String(version) });
    expect([classified.status, classified.json<CaseDetail>().kind]).toEqual([200, 'phan_anh']);
    expect(classified.headers.etag).not.toBe(`"${version}"`);
    const late = await steps(officer, { step: 'accept' }, { 'if-match': `"${version}"` });
    expect(late.status).toBe(412);
    const accepted = await steps(officer, { step: 'accept' }, { 'if-match': String(classified.headers.etag) });
    expect(accepted.json<CaseDetail>().state).toBe('in_progress');
  });

  it('whoever stands aside is told that it is done, and shown the case no more', async () => {
    const body = { text: 'Cống trước nhà tắc.', wardName: 'Kinh Bắc', submitter: { anonymous: true } };
    await api.post('/api/v1/petitions', { body, headers: { 'idempotency-key': randomUUID() } });
    await worker.settled();
    const { items } = (await api.get('/api/v1/cases?queue=todo', { headers: officer })).json<CaseList>();
    const other = `/api/v1/cases/${items.find((item) => item.id !== id)?.id}`;
    const { colleagues } = (await api.get(other, { headers: officer })).json<CaseDetail>();
    const accountId = colleagues.find(({ name }) => name.startsWith('Cán bộ'))?.id;
    const recuse = { step: 'recuse', accountId, reason: 'Là nhà em ruột tôi.' };
    const aside = await api.post(`${other}/steps`, { body: recuse, headers: officer });
    expect([aside.status, aside.text, aside.headers.etag]).toEqual([204, '', undefined]);
    expect((await api.get(other, { headers: officer })).status).toBe(404);
  });

  it('the citizen answers a question and judges the outcome', async () => {
    const headers = { 'x-tracking-secret': receipt.secret };
    const track = `/api/v1/track/${receipt.trackingCode}`;
    await steps(officer, { step: 'ask', text: 'Cột đèn số mấy?' });
    const wrong = await api.post(`${track}/steps`, { headers, body: { step: 'reply', text: ' ' } });
    expect(wrong.json<Problem>()).toMatchObject({ status: 422, errors: [{ field: 'text', code: 'blank' }] });
    const reply = await api.post(`${track}/steps`, { headers, body: { step: 'reply', text: 'Cột số 7.' } });
    expect(reply.json<Track>().state).toBe('in_progress');
    await steps(officer, { step: 'answer', text: 'Đã thay bóng đèn.' });
    const rated = await api.post(`${track}/steps`, { headers, body: { step: 'rate', score: 5 } });
    expect(rated.json<Track>().state).toBe('closed');
  });
}
