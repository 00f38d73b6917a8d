import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import {
  ATTACHMENT_LIMITS,
  type Attachment,
  type AttachmentList,
  type Problem,
  type Receipt,
  type Track,
} from '@libs/contracts';
import * as samples from '../files/samples';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { sendFile } from '../support/files';
import { populate } from '../support/populate';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
let database: FreshDatabase;
let api: RunningApi;
let receipt: Receipt;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  api = await startApi({ databaseUrl: database.url, clock });
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});
beforeEach(async () => {
  receipt = await submitted();
});

async function submitted(): Promise<Receipt> {
  const body = { text: 'Đèn đường hỏng đã hai tuần.', wardName: 'Kinh Bắc', submitter: { name: 'Nguyễn Văn A' } };
  return (await api.post('/api/v1/petitions', { body, headers: { 'idempotency-key': randomUUID() } })).json<Receipt>();
}

const path = () => `/api/v1/track/${receipt.trackingCode}`;
const asSender = () => ({ headers: { 'x-tracking-secret': receipt.secret } });
const list = async () => (await api.get(`${path()}/attachments`, asSender())).json<AttachmentList>().items;

describe('a sender', () => {
  it('sends a photograph after the letter and finds it listed, with its name and size', async () => {
    const bytes = await samples.photograph();
    const answer = await sendFile(api, receipt, bytes, { name: 'Ảnh hiện trường.jpg' });
    expect(answer.status).toBe(201);
    const sent = answer.json<Attachment>();
    expect(sent).toEqual({
      id: expect.any(String),
      name: 'Ảnh hiện trường.jpg',
      type: 'image/jpeg',
      bytes: bytes.length,
      receivedAt: clock.now().toISOString(),
    });
    expect(await list()).toEqual([sent]);
  });

  it('reads in the timeline that a file came in, and may send another', async () => {
    await sendFile(api, receipt, await samples.photograph());
    const { timeline, steps } = (await api.get(path(), asSender())).json<Track>();
    expect(timeline.map(({ step }) => step)).toEqual(['submit', 'attach']);
    expect(steps.map(({ step }) => step)).toContain('attach');
  });

  it('sends the same file again over a bad line, and it is the first one', async () => {
    const bytes = samples.pdf('Đơn');
    const first = await sendFile(api, receipt, bytes, { name: 'đơn.pdf' });
    const again = await sendFile(api, receipt, bytes, { name: 'đơn (1).pdf' });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.json()).toEqual(first.json());
    expect(await list()).toHaveLength(1);
  });

  it('sends it twice at once, and there is one', async () => {
    const bytes = await samples.photograph();
    const answers = await Promise.all([1, 2, 3].map(() => sendFile(api, receipt, bytes)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(await list()).toHaveLength(1);
  });

  it.each([
    ['a letter in Word', () => samples.letterInWord('Đơn'), 'đơn.docx'],
    ['a voice recording', () => samples.recording(), 'ghi âm.m4a'],
    ['a video', () => samples.video(), 'video.mp4'],
  ])('sends %s, whatever it calls itself', async (_, bytes, name) => {
    const answer = await sendFile(api, receipt, await bytes(), { name, type: 'application/json' });
    expect(answer.status).toBe(201);
    expect(answer.json<Attachment>().name).toBe(name);
  });

  it('takes no step that names a file without sending it', async () => {
    const body = { step: 'attach', attachmentId: randomUUID() };
    const answer = await api.post(`${path()}/steps`, { body, ...asSender() });
    expect(answer.json<Problem>()).toMatchObject({
      status: 422,
      errors: [{ field: 'attachmentId', code: 'required' }],
    });
  });
});

describe('a file is refused', () => {
  const refused = async (bytes: Buffer, name = 'ảnh.jpg') => {
    const answer = await sendFile(api, receipt, bytes, { name });
    expect(await list()).toEqual([]);
    return [answer.status, answer.json<Problem>().code];
  };

  it.each(Object.entries(samples.REFUSED))('that is %s and calls itself a photograph', async (_, bytes) => {
    expect(await refused(bytes)).toEqual([415, 'file_type_not_taken']);
  });

  it('that is empty', async () => {
    expect(await refused(Buffer.alloc(0))).toEqual([422, 'file_empty']);
  });

  it('that is larger than 10 MB', async () => {
    const bytes = Buffer.concat([samples.pdf('Đơn'), Buffer.alloc(10 * 1024 * 1024)]);
    expect(await refused(bytes, 'đơn.pdf')).toEqual([413, 'file_too_large']);
  });

  it('that is larger and does not say so', async () => {
    const payload = Readable.from(Array.from({ length: 11 }, () => Buffer.alloc(1024 * 1024)));
    const call = { method: 'POST', url: `${path()}/attachments`, payload, ...asSender() } as const;
    const answer = await api.app.inject(call);
    expect([answer.statusCode, answer.json<Problem>().code]).toEqual([413, 'file_too_large']);
    expect(answer.headers.connection).toBe('close');
  });

  it('that would be gigabytes once it is opened', async () => {
    expect(await refused(await samples.bomb(), 'bom.png')).toEqual([422, 'image_unreadable']);
  });

  it('in the words of the sender’s language', async () => {
    const headers = { 'x-tracking-secret': receipt.secret, 'accept-language': 'en', 'content-type': 'image/png' };
    const answer = await api.post(`${path()}/attachments`, { body: 'words', headers });
    expect(answer.json<Problem>()).toMatchObject({
      code: 'file_type_not_taken',
      title: 'This type of file is not taken',
    });
  });

  it('when the case has ten', async () => {
    for (let number = 0; number < 10; number++) {
      expect((await sendFile(api, receipt, samples.pdf(`Tờ ${number}`))).status).toBe(201);
    }
    const eleventh = await sendFile(api, receipt, samples.pdf('Tờ 11'));
    expect([eleventh.status, eleventh.json<Problem>().code]).toEqual([409, 'too_many_files']);
    expect((await sendFile(api, receipt, samples.pdf('Tờ 3'))).status).toBe(200);
  });

  it('when those of the case fill 50 MB', async () => {
    for (let number = 0; number < 5; number++) {
      const head = samples.pdf(`Tờ ${number}`);
      const whole = Buffer.concat([head, Buffer.alloc(ATTACHMENT_LIMITS.bytes - head.length)]);
      expect((await sendFile(api, receipt, whole)).status).toBe(201);
    }
    const more = await sendFile(api, receipt, samples.pdf('Một tờ nữa'));
    expect([more.status, more.json<Problem>().code]).toEqual([409, 'too_many_files']);
  });

  it('when the case is over', async () => {
    await api.post(`${path()}/steps`, { body: { step: 'withdraw' }, ...asSender() });
    const answer = await sendFile(api, receipt, samples.pdf('Đơn'));
    expect([answer.status, answer.json<Problem>().code]).toEqual([409, 'step_refused']);
  });
});

describe('who does not show the secret', () => {
  it('is told that there is no such case, and nothing of the file is looked at', async () => {
    for (const bytes of [await samples.photograph(), Buffer.alloc(0), Buffer.alloc(11 * 1024 * 1024)]) {
      const answer = await sendFile(api, { ...receipt, secret: '0'.repeat(20) }, bytes);
      expect([answer.status, answer.json<Problem>().code]).toEqual([404, 'not_found']);
    }
    expect(await list()).toEqual([]);
  });

  it('is answered before the file has come, however large it says it is', async () => {
    await api.app.listen(0, '127.0.0.1');
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const headers = { 'x-tracking-secret': 'wrong', 'content-length': 1024 ** 3 };
    const options = { port, host: '127.0.0.1', method: 'POST', path: `${path()}/attachments`, headers };
    const status = await new Promise((resolve, reject) => {
      const sending = request(options, (answer) => {
        resolve([answer.statusCode, answer.headers.connection]);
        sending.destroy();
      });
      sending.on('error', reject);
      sending.write(Buffer.alloc(1024));
    });
    expect(status).toEqual([404, 'close']);
  });

  it('lists nothing', async () => {
    const answer = await api.get(`${path()}/attachments`, { headers: { 'x-tracking-secret': 'wrong' } });
    expect(answer.status).toBe(404);
  });
});

it('elsewhere nothing but JSON is taken, and no more than a letter', async () => {
  const headers = { 'idempotency-key': randomUUID(), 'content-type': 'image/jpeg' };
  const image = await api.post('/api/v1/petitions', { body: 'ÿØÿ', headers });
  expect([image.status, image.json<Problem>().code]).toEqual([415, 'unsupported_media_type']);
  const long = await api.post('/api/v1/petitions', {
    body: { text: 'a'.repeat(500_000), submitter: {} },
    headers: { 'idempotency-key': randomUUID() },
  });
  expect([long.status, long.json<Problem>().code]).toEqual([413, 'body_too_large']);
});
