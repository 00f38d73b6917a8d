import { randomUUID } from 'node:crypto';
import { ReadJournal } from '@libs/casework';
import type { CaseList, IssuedLetters, Letter, LetterList, Problem, ReadList, Receipt } from '@libs/contracts';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { demoAccount, signedIn } from '../support/staff';
import { type RunningWorker, startWorker } from '../support/worker';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
let database: FreshDatabase;
let api: RunningApi;
let worker: RunningWorker;
let receipt: Receipt;
let officer: { cookie: string };
let leader: { cookie: string };
let neighbour: { cookie: string };
let cases: string;
let letter: Letter;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  const place = { databaseUrl: database.url, redisUrl: undefined, clock };
  api = await startApi(place);
  worker = await startWorker(place);
  officer = await signedIn(api, demoAccount('ward_officer', 'kinh-bac'));
  leader = await signedIn(api, demoAccount('ward_leader', 'kinh-bac'));
  neighbour = await signedIn(api, demoAccount('ward_officer', 'vo-cuong'));
  const submitter = { name: 'Nguyễn Thị Hường', address: 'số 12, đường Hàn Thuyên' };
  const body = { title: 'Đèn đường hỏng', text: 'Đèn đường hỏng đã hai tuần.', wardName: 'Kinh Bắc', submitter };
  const headers = { 'idempotency-key': randomUUID() };
  receipt = (await api.post('/api/v1/petitions', { body, headers })).json<Receipt>();
  await worker.settled();
  const { items } = (await api.get('/api/v1/cases', { headers: officer })).json<CaseList>();
  cases = `/api/v1/cases/${items[0]?.id}`;
});
afterAll(async () => {
  await worker?.close();
  await api?.close();
  await database?.drop();
});

const step = (who: { cookie: string }, body: unknown) => api.post(`${cases}/steps`, { body, headers: who });
const fill = (who: { cookie: string }, fields: unknown) =>
  api.put(`${cases}/letters/${letter.id}`, { body: { fields }, headers: who });
const file = (who: { cookie: string }, format = 'pdf') =>
  api.get(`${cases}/letters/${letter.id}/file?format=${format}`, { headers: who });
const track = (path = '', secret = receipt.secret) =>
  api.get(`/api/v1/track/${receipt.trackingCode}/letters${path}`, { headers: { 'x-tracking-secret': secret } });

it('an officer drafts a letter and sees which of its fields wait for words', async () => {
  expect(await step(officer, { step: 'draft_letter', letterKind: 'receipt' })).toMatchObject({ status: 200 });
  const { items } = (await api.get(`${cases}/letters`, { headers: officer })).json<LetterList>();
  letter = items[0] as Letter;
  expect(letter).toMatchObject({ kind: 'receipt', state: 'draft', title: 'GIẤY BIÊN NHẬN', symbol: null });
  expect(letter.fields.filter(({ missing }) => missing)).toEqual([
    { name: 'documents', label: 'Giấy tờ, tài liệu kèm theo', words: '', open: true, missing: true },
  ]);
});

it('a paper with a gap is not made: the fields are named', async () => {
  const answer = await file(officer);
  expect(answer.status).toBe(422);
  expect(answer.json<Problem>().errors).toMatchObject([{ field: 'documents', code: 'required' }]);
});

it('the officer fills it in, and only what is open', async () => {
  expect(await fill(officer, { trackingCode: 'LN-1' })).toMatchObject({ status: 422 });
  expect(await fill(officer, { documents: ' ' })).toMatchObject({ status: 422 });
  const filled = (await fill(officer, { documents: 'không' })).json<Letter>();
  expect(filled.fields.some(({ missing }) => missing)).toBe(false);
});

it('each time the officer is shown the letter, also as it was just filled in, is noted', async () => {
  await api.app.get(ReadJournal).flush();
  const auditor = await signedIn(api, demoAccount('auditor'));
  const answer = await api.get('/api/v1/audit/reads?username=kinh-bac.officer', { headers: auditor });
  const letters = answer.json<ReadList>().items.filter(({ thing }) => thing === 'letter');
  expect(letters).toHaveLength(3);
});

it('the draft can be had as DOCX to edit and as PDF', async () => {
  expect((await file(officer, 'docx')).headers['content-disposition']).toBe(
    `attachment; filename="receipt-${letter.id}.docx"`,
  );
  const pdf = await file(officer);
  expect(pdf).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } });
  expect(pdf.text.slice(0, 5)).toBe('%PDF-');
});

it('to whom the case is not visible its letters are not there', async () => {
  const answers = [
    await api.get(`${cases}/letters`, { headers: neighbour }),
    await file(neighbour),
    await fill(neighbour, 7),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
});

it('the citizen sees nothing of a letter that is not issued', async () => {
  expect((await track()).json<IssuedLetters>().items).toEqual([]);
  expect(await track(`/${letter.id}`)).toMatchObject({ status: 404 });
});

it('approved and issued by another person it has its number, and the citizen has it too', async () => {
  expect(await step(officer, { step: 'approve_letter', letterId: letter.id })).toMatchObject({ status: 409 });
  expect(await step(leader, { step: 'approve_letter', letterId: letter.id })).toMatchObject({ status: 200 });
  expect(await fill(officer, { documents: 'hai tờ' })).toMatchObject({ status: 422 });
  expect(await step(leader, { step: 'issue_letter', letterId: letter.id })).toMatchObject({ status: 200 });
  const issued = { id: letter.id, kind: 'receipt', title: 'GIẤY BIÊN NHẬN', symbol: '01/GBN-UBND' };
  expect((await track()).json<IssuedLetters>().items).toMatchObject([issued]);
  expect((await track(`/${letter.id}`)).text.slice(0, 5)).toBe('%PDF-');
  expect(await track('', 'wrong')).toMatchObject({ status: 404 });
  expect(await track(`/${randomUUID()}`)).toMatchObject({ status: 404 });
});
