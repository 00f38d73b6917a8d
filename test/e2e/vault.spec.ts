import { randomUUID } from 'node:crypto';
import { ReadJournal } from '@libs/casework';
import type {
  AskedOpenings,
  CaseDetail,
  CaseList,
  CustodianKeyView,
  Opening,
  OpeningList,
  Problem,
  ReadList,
  Redaction,
  RedactionProposal,
  Verifications,
} from '@libs/contracts';
import { VaultJobs } from '../../apps/worker/src/vault.jobs';
import { asOwner } from '../fuzz/as-owner';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { demoAccount, signedIn } from '../support/staff';
import { type RunningWorker, startWorker } from '../support/worker';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const passphrase = 'một cụm mật khẩu đủ dài';
const NAME = 'Vi Thị Kín Đáo';

let database: FreshDatabase;
let api: RunningApi;
let worker: RunningWorker;
let head: { cookie: string };
let officer: { cookie: string };
let neighbour: { cookie: string };
let custodian: { cookie: string };
let openings: string;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  const place = { databaseUrl: database.url, redisUrl: undefined, clock };
  api = await startApi(place);
  worker = await startWorker(place);
  head = await signedIn(api, demoAccount('ward_leader', 'kinh-bac'));
  officer = await signedIn(api, demoAccount('ward_officer', 'kinh-bac'));
  neighbour = await signedIn(api, demoAccount('ward_leader', 'vo-cuong'));
  custodian = await signedIn(api, demoAccount('custodian'));
});
afterAll(async () => {
  await worker?.close();
  await api?.close();
  await database?.drop();
});

/** What of a case it was noted that this account was shown. */
async function noted(username: string, caseId = ''): Promise<string[]> {
  await api.app.get(ReadJournal).flush();
  const auditor = await signedIn(api, demoAccount('auditor'));
  const answer = await api.get(`/api/v1/audit/reads?username=${username}&limit=200`, { headers: auditor });
  return answer.json<ReadList>().items.flatMap((read) => (read.caseId === caseId ? [read.thing] : []));
}

it('what comes before the first custodian waits under the service’s own key, and the worker seals it afterwards', async () => {
  const body = { text: 'Đèn hỏng.', wardName: 'Võ Cường', confidential: true, submitter: { name: NAME } };
  await api.post('/api/v1/petitions', { body, headers: { 'idempotency-key': randomUUID() } });
  await worker.settled();
  await worker.app.get(VaultJobs).sweep();
  const administrator = await signedIn(api, demoAccount('administrator'));
  const state = await api.get('/api/v1/vault', { headers: administrator });
  expect(state.json()).toEqual({ awaitingCustodian: 1 });
});

it('a custodian makes a key once, and only a custodian', async () => {
  const key = () => api.get('/api/v1/custodian/key', { headers: custodian });
  expect((await key()).json<CustodianKeyView>()).toEqual({ madeAt: null, awaitingCustodian: 1, recipients: [] });
  const make = (who: { cookie: string }, body: unknown) => api.post('/api/v1/custodian/key', { body, headers: who });
  expect((await make(head, { passphrase })).status).toBe(403);
  expect((await make(custodian, { passphrase: 'short' })).status).toBe(422);
  expect((await make(custodian, { passphrase })).status).toBe(204);
  expect((await make(custodian, { passphrase })).json<Problem>().code).toBe('custodian_key_exists');
  await worker.app.get(VaultJobs).sweep();
  const madeAt = '2026-03-02T01:00:00.000Z';
  const own = { name: expect.any(String), madeAt, fingerprint: expect.stringMatching(/^(\w{4} ){7}\w{4}$/), own: true };
  expect((await key()).json<CustodianKeyView>()).toEqual({ madeAt, awaitingCustodian: 0, recipients: [own] });
});

it('a denunciation reaches its head, who reads it and not who sent it', async () => {
  const body = {
    type: 'to_cao',
    title: 'Nhận tiền',
    text: 'Cán bộ địa chính nhận tiền của dân.',
    wardName: 'Kinh Bắc',
    submitter: { name: NAME, phone: '0912345678' },
  };
  const headers = { 'idempotency-key': randomUUID() };
  expect((await api.post('/api/v1/petitions', { body, headers })).status).toBe(201);
  await worker.settled();
  const { items } = (await api.get('/api/v1/cases', { headers: head })).json<CaseList>();
  expect(items).toMatchObject([{ title: 'Nhận tiền', kind: 'to_cao' }]);
  const path = `/api/v1/cases/${items[0]?.id}`;
  const detail = await api.get(path, { headers: head });
  expect(detail.json()).toMatchObject({ text: body.text, submitter: null, place: { wardName: 'Kinh Bắc' } });
  expect(detail.text).not.toContain(NAME);
  expect((await api.get(path, { headers: officer })).status).toBe(404);
  openings = `${path}/identity-openings`;
});

it('who may not see the case learns nothing of its openings', async () => {
  for (const who of [officer, neighbour, custodian]) {
    expect((await api.post(openings, { body: {}, headers: who })).status).toBe(404);
    expect((await api.get(openings, { headers: who })).status).toBe(404);
    expect((await api.get(`${openings}/${randomUUID()}`, { headers: who })).status).toBe(404);
  }
});

it('the head asks with a reason, a custodian consents with the passphrase, and only the head then reads the name', async () => {
  expect((await api.post(openings, { body: { reason: ' ' }, headers: head })).status).toBe(422);
  const asked = await api.post(openings, { body: { reason: 'Cần làm rõ nội dung.' }, headers: head });
  expect(asked.status).toBe(201);
  const { id } = asked.json<Opening>();
  const decide = (who: { cookie: string }, body: unknown) =>
    api.post(`/api/v1/identity-openings/${id}/consent`, { body, headers: who });
  expect((await decide(head, { passphrase })).status).toBe(404);
  const { items } = (await api.get('/api/v1/identity-openings', { headers: custodian })).json<AskedOpenings>();
  expect(items).toMatchObject([{ id, reason: 'Cần làm rõ nội dung.', own: false }]);
  expect(await noted('custodian.first', items[0]?.caseId)).toContain('denunciation');
  expect((await decide(custodian, { passphrase: 'another' })).json<Problem>().code).toBe('wrong_passphrase');
  expect((await decide(custodian, { passphrase })).status).toBe(204);
  expect((await decide(custodian, { passphrase })).status).toBe(409);
  const read = (await api.get(`${openings}/${id}`, { headers: head })).json<Opening>();
  expect(read).toMatchObject({ state: 'open', endsAt: '2026-03-02T09:00:00.000Z', submitter: { name: NAME } });
  const list = await api.get(openings, { headers: head });
  expect(list.json<OpeningList>().items).toMatchObject([{ id, submitter: null }]);
  expect((await api.get(`${openings}/${id}`, { headers: neighbour })).status).toBe(404);
  const { timeline } = (
    await api.get(openings.replace('/identity-openings', ''), { headers: head })
  ).json<CaseDetail>();
  const { displayName } = demoAccount('custodian', 'custodian.first');
  expect(timeline.at(-1)).toMatchObject({ step: 'consent_opening', actor: displayName });
});

it('a name is not answered before it is written down who reads it', async () => {
  const { items } = (await api.get(openings, { headers: head })).json<OpeningList>();
  const open = items.find(({ state }) => state === 'open');
  const order: string[] = [];
  await asOwner(database.url, async (owner) => {
    await owner.query('begin');
    await owner.query('select 1 from read_chain for update');
    const answer = api.get(`${openings}/${open?.id}`, { headers: head }).then(({ text }) => order.push(text));
    // Time enough for an answer that waits for nothing.
    for (let asked = 0; asked < 5; asked++) await api.get(openings, { headers: head });
    order.push('written');
    await owner.query('commit');
    await answer;
  });
  expect(order).toEqual(['written', expect.stringContaining(NAME)]);
});

it('a refusal is given with its reason', async () => {
  const asked = await api.post(openings, { body: { reason: 'Lần nữa.' }, headers: head });
  const { id } = asked.json<Opening>();
  const refusal = await api.post(`/api/v1/identity-openings/${id}/refusal`, {
    body: { reason: 'Đã mở một lần.' },
    headers: custodian,
  });
  expect(refusal.status).toBe(204);
  const read = (await api.get(`${openings}/${id}`, { headers: head })).json<Opening>();
  expect(read).toMatchObject({ state: 'refused', refusal: 'Đã mở một lần.', submitter: null });
});

it('an administrator sees whether every sealed identity has a custodian, and no more', async () => {
  const administrator = await signedIn(api, demoAccount('administrator'));
  const state = await api.get('/api/v1/vault', { headers: administrator });
  expect(state.json()).toEqual({ awaitingCustodian: 0 });
  expect((await api.get('/api/v1/custodian/key', { headers: administrator })).status).toBe(403);
  expect((await api.get('/api/v1/vault', { headers: head })).status).toBe(403);
});

it('an officer who finds a denunciation seals its sender and no longer sees it', async () => {
  const body = { type: 'phan_anh', text: 'Chuyện ở phường.', wardName: 'Kinh Bắc', submitter: { name: NAME } };
  await api.post('/api/v1/petitions', { body, headers: { 'idempotency-key': randomUUID() } });
  await worker.settled();
  const { items } = (await api.get('/api/v1/cases', { headers: officer })).json<CaseList>();
  const path = `/api/v1/cases/${items[0]?.id}`;
  expect((await api.get(path, { headers: officer })).json<CaseDetail>().submitter).toMatchObject({ name: NAME });
  const found = { step: 'classify', type: 'to_cao', reason: 'Tố cáo cán bộ.' };
  expect((await api.post(`${path}/steps`, { body: found, headers: officer })).status).toBe(204);
  expect((await api.get(path, { headers: officer })).status).toBe(404);
  const detail = (await api.get(path, { headers: head })).json<CaseDetail>();
  expect(detail).toMatchObject({ text: 'Chuyện ở phường.', submitter: null });
  expect(detail.routing?.evidence.map(({ phrase }) => phrase)).toEqual(['']);
});

it('the worker closes what was open long enough, with no more rights than it has', async () => {
  const { items } = (await api.get(openings, { headers: head })).json<OpeningList>();
  const open = items.find(({ state }) => state === 'open');
  clock.advance(8 * 3_600_000);
  await worker.app.get(VaultJobs).sweep();
  head = await signedIn(api, demoAccount('ward_leader', 'kinh-bac'));
  officer = await signedIn(api, demoAccount('ward_officer', 'kinh-bac'));
  neighbour = await signedIn(api, demoAccount('ward_leader', 'vo-cuong'));
  const read = (await api.get(`${openings}/${open?.id}`, { headers: head })).json<Opening>();
  expect(read).toMatchObject({ state: 'ended', submitter: null, persons: [] });
});

it('a named verifier is given the copy without names, and no other part of the case', async () => {
  const path = openings.replace('/identity-openings', '');
  const redactions = `${path}/redactions`;
  expect((await api.get(`${redactions}/proposal`, { headers: officer })).status).toBe(404);
  const proposal = (await api.get(`${redactions}/proposal`, { headers: head })).json<RedactionProposal>();
  const marks = [{ from: 0, to: 'Nhận tiền'.length }];
  expect(proposal.text).toContain('Nhận tiền');
  expect((await api.post(redactions, { body: { marks: 'all' }, headers: head })).status).toBe(422);
  expect((await api.post(redactions, { body: { marks }, headers: head })).status).toBe(201);
  const detail = (await api.get(path, { headers: head })).json<CaseDetail>();
  const accountId = detail.colleagues.find(({ name }) => name.startsWith('Cán bộ'))?.id;
  const named = await api.post(`${path}/steps`, { body: { step: 'name_verifier', accountId }, headers: head });
  expect(named.status).toBe(200);
  const { items } = (await api.get('/api/v1/verifications', { headers: officer })).json<Verifications>();
  expect(items).toHaveLength(1);
  const copy = await api.get(`/api/v1/verifications/${items[0]?.caseId}`, { headers: officer });
  expect(copy.json<Redaction>().text).toMatch(/^\[▇▇▇\]\nCán bộ địa chính/);
  expect((await api.get(path, { headers: officer })).status).toBe(404);
  expect((await api.get(`/api/v1/verifications/${items[0]?.caseId}`, { headers: neighbour })).status).toBe(404);
});
