import { randomUUID } from 'node:crypto';
import { ReadJournal } from '@libs/casework';
import type {
  Attachment,
  AttachmentRedaction,
  CaseAttachmentList,
  CaseDetail,
  Problem,
  ReadList,
  Receipt,
  Redaction,
  Verification,
} from '@libs/contracts';
import sharp from 'sharp';
import * as samples from '../files/samples';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { addressOf, getFile, postFile, sendFile } from '../support/files';
import { populate } from '../support/populate';
import { demoAccount, signedIn } from '../support/staff';
import { type RunningWorker, startWorker } from '../support/worker';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const NOBODY = '00000000-0000-7000-8000-000000000001';

let database: FreshDatabase;
let api: RunningApi;
let worker: RunningWorker;
let head: { cookie: string };
let officer: { cookie: string };
let neighbour: { cookie: string };
let auditor: { cookie: string };
let receipt: Receipt;
let address: string;
let photograph: Attachment;
let document: Attachment;
let sentBytes: Buffer;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  const place = { databaseUrl: database.url, redisUrl: undefined, clock };
  api = await startApi(place);
  worker = await startWorker(place);
  head = await signedIn(api, demoAccount('ward_leader', 'kinh-bac'));
  officer = await signedIn(api, demoAccount('ward_officer', 'kinh-bac'));
  neighbour = await signedIn(api, demoAccount('ward_leader', 'vo-cuong'));
  auditor = await signedIn(api, demoAccount('auditor'));
  const body = { type: 'to_cao', text: 'Cán bộ địa chính nhận tiền.', wardName: 'Kinh Bắc', submitter: {} };
  const headers = { 'idempotency-key': randomUUID() };
  receipt = (await api.post('/api/v1/petitions', { body, headers })).json<Receipt>();
  sentBytes = await samples.photograph();
  photograph = (await sendFile(api, receipt, sentBytes, { name: 'nhà ông Bình.jpg' })).json<Attachment>();
  clock.set('2026-03-02T08:01:00+07:00');
  document = (await sendFile(api, receipt, samples.pdf('Biên lai'), { name: 'biên lai.pdf' })).json<Attachment>();
  await worker.settled();
  address = await addressOf(api, receipt.trackingCode, head);
});
afterAll(async () => {
  await worker?.close();
  await api?.close();
  await database?.drop();
});

const caseId = () => address.split('/').at(-1) ?? '';
const fileOf = (who: { cookie: string }, { id }: Attachment, query = '') =>
  getFile(api, `${address}/attachments/${id}/file${query}`, who);
const redactionsOf = ({ id }: Attachment) => `${address}/attachments/${id}/redactions`;
const paint = (who: { cookie: string }, attachment: Attachment, body: unknown) =>
  api.post(redactionsOf(attachment), { body, headers: who });
const bring = (who: { cookie: string }, attachment: Attachment, bytes: Buffer, type = 'application/pdf') =>
  postFile(api, redactionsOf(attachment), bytes, { ...who, 'content-type': type });
const WHOLE = { areas: [{ x: 0, y: 0, width: 1, height: 1 }] };

/** What of the case somebody was shown, the latest first. */
async function noted(): Promise<string[]> {
  await api.app.get(ReadJournal).flush();
  const answer = await api.get(`/api/v1/audit/reads?caseId=${caseId()}&limit=200`, { headers: auditor });
  return answer.json<ReadList>().items.map(({ thing }) => thing);
}

describe('who works with the case', () => {
  it('finds its files, which no other ward and no common officer of this one does', async () => {
    const { items } = (await api.get(`${address}/attachments`, { headers: head })).json<CaseAttachmentList>();
    expect(items.map(({ name, type, redaction }) => [name, type, redaction])).toEqual([
      ['nhà ông Bình.jpg', 'image/jpeg', null],
      ['biên lai.pdf', 'application/pdf', null],
    ]);
    for (const stranger of [neighbour, officer, auditor]) {
      const answers = [
        await api.get(`${address}/attachments`, { headers: stranger }),
        await fileOf(stranger, photograph),
        await fileOf(stranger, photograph, '?original=true'),
        await paint(stranger, photograph, { areas: 'none' }),
        await bring(stranger, photograph, Buffer.alloc(20 * 1024 * 1024)),
        await getFile(api, `${redactionsOf(photograph)}/latest/file`, stranger),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    }
  });

  it('gets a photograph without the place where it was taken and who took it', async () => {
    const { status, bytes } = await fileOf(head, photograph);
    expect(status).toBe(200);
    const { exif, orientation, width, height } = await sharp(bytes).metadata();
    expect({ exif, orientation, width, height }).toEqual({ width: 40, height: 60 });
    expect(bytes.includes('Nguyen Van A')).toBe(false);
  });

  it('gets the bytes as they were sent when they ask for them, place and all', async () => {
    const { bytes } = await fileOf(head, photograph, '?original=true');
    expect(bytes).toEqual(sentBytes);
    expect(bytes.includes('Nguyen Van A')).toBe(true);
  });

  it('gets it as a file to keep, which no browser opens as a page of ours', async () => {
    const { headers } = await fileOf(head, document);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="bi?n lai.pdf"; filename*=UTF-8''bi%C3%AAn%20lai.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('leaves a note of each reading', async () => {
    const before = await noted();
    await fileOf(head, photograph);
    await fileOf(head, document, '?original=true');
    await api.get(`${address}/attachments`, { headers: head });
    expect(await noted()).toEqual(['attachment', 'attachment', 'attachment', ...before]);
  });

  it('gets nothing of another case by the id of this one’s file', async () => {
    expect((await getFile(api, `${address}/attachments/${NOBODY}/file`, head)).status).toBe(404);
    expect((await getFile(api, `${address}/attachments/abc/file`, head)).status).toBe(404);
  });
});

describe('a derivative', () => {
  it('of a photograph is painted black where the officer said, and says nothing else of it', async () => {
    const answer = await paint(head, photograph, { areas: [{ x: 0, y: 0.5, width: 1, height: 0.5 }] });
    expect(answer.status).toBe(201);
    expect(answer.json<AttachmentRedaction>()).toMatchObject({ attachmentId: photograph.id, type: 'image/jpeg' });
    const { bytes, headers } = await getFile(api, `${redactionsOf(photograph)}/latest/file`, head);
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => data[(y * info.width + x) * info.channels] ?? 0;
    expect([at(20, 10) > 200, at(20, 35) < 16, at(39, 59) < 16]).toEqual([true, true, true]);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(headers['content-disposition']).not.toContain('Binh');
  });

  it('of anything else is a file that the officer redacted', async () => {
    const painted = await paint(head, document, WHOLE);
    expect([painted.status, painted.json<Problem>().code]).toEqual([409, 'not_an_image']);
    const brought = await bring(head, document, samples.pdf('che'));
    expect([brought.status, brought.json<AttachmentRedaction>().type]).toEqual([201, 'application/pdf']);
  });

  it('that is brought as an image loses what the officer’s own telephone wrote into it', async () => {
    await bring(head, photograph, await samples.photograph('Can bo phuong'), 'image/jpeg');
    const { bytes } = await getFile(api, `${redactionsOf(photograph)}/latest/file`, head);
    expect(bytes.includes('Can bo phuong')).toBe(false);
  });

  it('is neither a program, a video, nothing nor too much', async () => {
    const refused = [
      await bring(head, document, Buffer.from('MZ')),
      await bring(head, document, samples.video(), 'video/mp4'),
      await bring(head, document, Buffer.alloc(0)),
      await bring(head, document, Buffer.alloc(11 * 1024 * 1024)),
    ];
    expect(refused.map(({ status }) => status)).toEqual([415, 415, 422, 413]);
    expect((await paint(head, photograph, { areas: [{ x: 2, y: 0, width: 1, height: 1 }] })).status).toBe(422);
  });

  it('is made by the head and named handlers: a step of the case', async () => {
    const { timeline } = (await api.get(address, { headers: head })).json<CaseDetail>();
    expect(timeline.map(({ step }) => step).filter((step) => step === 'redact')).toHaveLength(3);
  });
});

describe('a verifier', () => {
  beforeAll(async () => {
    const made = await api.post(`${address}/redactions`, { body: { marks: [] }, headers: head });
    expect(made.json<Redaction>().caseId).toBe(caseId());
    const { colleagues } = (await api.get(address, { headers: head })).json<CaseDetail>();
    const body = { step: 'name_verifier', accountId: colleagues.find(({ name }) => name.startsWith('Cán bộ'))?.id };
    expect((await api.post(`${address}/steps`, { body, headers: head })).status).toBe(200);
    await sendFile(api, receipt, await samples.drawing('png'), { name: 'chưa che.png' });
  });
  const verification = () => `/api/v1/verifications/${caseId()}`;

  it('gets the derivatives, without the names that the sender gave', async () => {
    const answer = await api.get(verification(), { headers: officer });
    expect(
      answer
        .json<Verification>()
        .attachments.map(({ id, type }) => [id, type])
        .sort(),
    ).toEqual(
      [
        [photograph.id, 'image/jpeg'],
        [document.id, 'application/pdf'],
      ].sort(),
    );
    expect(answer.text).not.toContain('Bình');
    const { status, bytes } = await getFile(api, `${verification()}/attachments/${document.id}/file`, officer);
    expect([status, bytes.toString()]).toEqual([200, samples.pdf('che').toString()]);
  });

  it('gets nothing else: no original, no copy, no list, no file without a derivative', async () => {
    const { items } = (await api.get(`${address}/attachments`, { headers: head })).json<CaseAttachmentList>();
    const unredacted = items.find(({ redaction }) => redaction === null);
    const answers = [
      await getFile(api, `${verification()}/attachments/${unredacted?.id}/file`, officer),
      await getFile(api, `${verification()}/attachments/abc/file`, officer),
      await fileOf(officer, photograph),
      await api.get(`${address}/attachments`, { headers: officer }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it('is named, or finds nothing', async () => {
    const answer = await getFile(api, `${verification()}/attachments/${document.id}/file`, neighbour);
    expect(answer.status).toBe(404);
  });

  it('leaves a note of each reading, as does the head who reads what was proposed', async () => {
    const copy = `${verification()}/attachments/${document.id}/file`;
    const readings: [string, { cookie: string }, string][] = [
      ['redacted_copy', officer, verification()],
      ['redacted_copy', officer, copy],
      ['redacted_copy', head, `${redactionsOf(document)}/latest/file`],
      ['redacted_copy', head, `${address}/redactions/latest`],
      ['denunciation', head, `${address}/redactions/proposal`],
    ];
    for (const [thing, headers, url] of readings) {
      const before = await noted();
      await api.get(url, { headers });
      expect(await noted()).toEqual([thing, ...before]);
    }
  });
});

it('the description of the api says what each route takes and gives', async () => {
  const { paths } = (await api.get('/api/openapi.json')).json<{ paths: Record<string, Record<string, unknown>> }>();
  const redactions = paths['/api/v1/cases/{id}/attachments/{attachmentId}/redactions']?.post;
  expect(redactions).toMatchObject({
    requestBody: { content: { 'application/json': {}, 'application/pdf': {}, 'image/jpeg': {} } },
    responses: { 201: {} },
  });
  expect(paths['/api/v1/track/{trackingCode}/attachments']?.post).toMatchObject({
    requestBody: { content: { 'application/octet-stream': { schema: { format: 'binary' } } } },
    responses: { 200: {}, 201: {} },
  });
});
