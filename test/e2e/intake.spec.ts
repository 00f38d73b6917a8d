import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, Receipt, Track } from '@libs/contracts';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const PETITIONS = '/api/v1/petitions';
const petition = {
  text: 'Đèn đường ngõ 12 hỏng đã hai tuần.',
  wardName: 'Kinh Bắc',
  submitter: { name: 'Nguyễn Văn A' },
};

let database: FreshDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  api = await startApi({ databaseUrl: database.url, clock });
});

afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const submit = (body: unknown, key: string = randomUUID(), headers = {}) =>
  api.post(PETITIONS, { body, headers: { 'idempotency-key': key, ...headers } });

async function tracked({ trackingCode, secret }: Receipt): Promise<Track> {
  const answer = await api.get(`/api/v1/track/${trackingCode}`, { headers: { 'x-tracking-secret': secret } });
  return answer.json<Track>();
}

describe('a petition', () => {
  it('is answered with a code, a secret and what is promised by when', async () => {
    const answer = await submit(petition);
    const receipt = answer.json<Receipt>();
    expect(answer.status).toBe(201);
    expect(receipt).toMatchObject({ receivedAt: '2026-03-02T01:00:00.000Z', state: 'submitted' });
    expect(receipt.deadlines.map(({ duty }) => duty)).toContain('acknowledge');
    expect(receipt.emergency).toBeUndefined();
    expect(await tracked(receipt)).toMatchObject({ text: petition.text, state: 'submitted' });
  });

  it('sent again with its key is the same petition and gets the same answer', async () => {
    const key = randomUUID();
    const [first, again] = [await submit(petition, key), await submit(petition, key)];
    expect([again.status, again.text]).toEqual([201, first.text]);
  });

  it('sent twice at the same moment is one petition', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => submit(petition, key)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('does not pass for another one that came with its key', async () => {
    const key = randomUUID();
    await submit(petition, key);
    const answer = await submit({ ...petition, text: 'Việc khác' }, key);
    expect([answer.status, answer.json<Problem>().code]).toEqual([409, 'idempotency_conflict']);
  });

  it('of danger to life is answered with the numbers to call', async () => {
    const answer = await submit({ ...petition, text: 'Cháy nhà trong ngõ, có người mắc kẹt, cứu với!' });
    expect(answer.json<Receipt>().emergency?.numbers).toEqual(['113', '114', '115']);
  });

  it('may be a request for dialogue', async () => {
    const body = { ...petition, with: 'Bí thư Đảng ủy phường', topic: 'Đền bù đất', groupSize: 12 };
    const headers = { 'idempotency-key': randomUUID() };
    const answer = await api.post('/api/v1/dialogue-requests', { body, headers });
    expect(answer.status).toBe(201);
    expect(await tracked(answer.json<Receipt>())).toMatchObject({ kind: 'doi_thoai' });
  });
});

describe('the letter is kept as it was sent', () => {
  const corpus: { id: string; text: string; title: string | null }[] = JSON.parse(
    readFileSync(join(__dirname, '../corpus/petitions.json'), 'utf8'),
  );
  const hostile = corpus.filter(({ text }) => /<script|DROP TABLE/.test(text));
  const odd = [
    ['a decomposed letter', 'Đường phố'.normalize('NFD')],
    ['spaces at both ends', '  \n xin chào \t '],
    ['signs of every plane', '🏚️ 𠮷 \u202Eabc \uFFFF'],
    ['exactly 64 kB', 'x'.repeat(65_536)],
    ['64 kB of Vietnamese, every letter escaped', 'ế'.repeat(21_845)],
    ['64 kB of which JSON escapes every letter in six', '\u0001'.repeat(65_536)],
  ];

  it.each([...odd, ...hostile.map(({ id, text }) => [id, text])])('%s', async (_, text) => {
    const body = JSON.stringify({ ...petition, text }).replace(/ế/g, '\\u1ebf');
    const answer = await submit(body);
    expect(answer.status).toBe(201);
    expect((await tracked(answer.json<Receipt>())).text).toBe(text);
  });

  it('and comes back as JSON that no browser reads as a page', async () => {
    const { trackingCode, secret } = (await submit({ ...petition, text: '<script>alert(1)</script>' })).json<Receipt>();
    const { headers } = await api.get(`/api/v1/track/${trackingCode}`, { headers: { 'x-tracking-secret': secret } });
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('what cannot be taken is refused by name', () => {
  it.each([
    ['nothing but blanks', { ...petition, text: ' \n\u00a0 ' }, 'text', 'blank'],
    ['no text', { submitter: {} }, 'text', 'required'],
    ['more than 64 kB', { ...petition, text: 'x'.repeat(65_537) }, 'text', 'too_long'],
    ['U+0000 in the letter', { ...petition, text: 'a\u0000' }, 'text', 'nul_character'],
    ['U+0000 in a phone number', { ...petition, submitter: { phone: '\u0000' } }, 'submitter.phone', 'nul_character'],
    ['half a character', { ...petition, title: '\ud800' }, 'title', 'broken_character'],
    ['a place outside the Earth', { ...petition, location: { lat: 21, lng: 181 } }, 'location.lng', 'out_of_range'],
    ['a kind the law does not know', { ...petition, type: 'spam' }, 'type', 'unknown_value'],
  ])('%s', async (_, body, field, code) => {
    const answer = await submit(body);
    expect(answer.status).toBe(422);
    expect(answer.json<Problem>()).toMatchObject({ code: 'invalid_input', errors: [{ field, code }] });
  });

  it('in Vietnamese, unless English is asked for', async () => {
    const inLanguage = async (language: string) => {
      const answer = await submit({ ...petition, text: '' }, randomUUID(), { 'accept-language': language });
      return [answer.headers['content-language'], answer.json<Problem>().errors?.[0]?.message];
    };
    expect(await inLanguage('')).toEqual(['vi', 'Không được để trống.']);
    expect(await inLanguage('fr, zh;q=0.5')).toEqual(['vi', 'Không được để trống.']);
    expect(await inLanguage('en-GB, en;q=0.9')).toEqual(['en', 'Must not be blank.']);
    expect(await inLanguage('en;q=0.3, vi;q=0.8')).toEqual(['vi', 'Không được để trống.']);
  });

  it.each([
    ['a body that is no JSON', '{"text": ', {}, 400, 'malformed_body'],
    ['an empty body', '', {}, 400, 'malformed_body'],
    [
      'a body of another type',
      'text=abc',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'unsupported_media_type',
    ],
    ['plain text', 'abc', { 'content-type': 'text/plain' }, 415, 'unsupported_media_type'],
    ['a body that is far too large', JSON.stringify('x'.repeat(500_000)), {}, 413, 'body_too_large'],
    ['a prototype smuggled in', '{"__proto__": {"admin": true}}', {}, 400, 'malformed_body'],
  ])('%s', async (_, body, headers, status, code) => {
    const answer = await submit(body, randomUUID(), headers);
    expect([answer.status, answer.json<Problem>().code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toBe('application/problem+json');
  });

  it.each([
    ['no key', {}],
    ['a key of 15 characters', { 'idempotency-key': 'k'.repeat(15) }],
    ['a key of 201 characters', { 'idempotency-key': 'k'.repeat(201) }],
  ])('%s', async (_, headers) => {
    const answer = await api.post(PETITIONS, { body: petition, headers });
    expect(answer.status).toBe(400);
    expect(answer.json<Problem>()).toMatchObject({
      code: 'idempotency_key_required',
      errors: [{ field: 'Idempotency-Key' }],
    });
  });
});

it('an address that cannot be decoded is a bad request in words', async () => {
  const answer = await api.get('/%zz');
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(answer.json<Problem>()).toMatchObject({ status: 400, code: 'bad_request' });
});

describe('what is not there', () => {
  it('is told alike for an unknown code, a wrong secret and no secret', async () => {
    const { trackingCode } = (await submit(petition)).json<Receipt>();
    const answers = await Promise.all([
      api.get('/api/v1/track/BN-0000', { headers: { 'x-tracking-secret': 'x' } }),
      api.get(`/api/v1/track/${trackingCode}`, { headers: { 'x-tracking-secret': 'x' } }),
      api.get(`/api/v1/track/${trackingCode}`),
      api.get('/api/v1/track/%00', { headers: { 'x-tracking-secret': 'x' } }),
      api.get(`/api/v1/track/${'1'.repeat(3000)}`, { headers: { 'x-tracking-secret': 'x' } }),
      api.post(`/api/v1/track/${trackingCode}/steps`, { body: { step: 'no such step' } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(404));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it.each(['/api/v1/nothing', '/api', '/api/v1/petitions/1', '/nothing.js'])(
    'at %s is a problem in words',
    async (url) => {
      const answer = await api.get(url);
      expect([answer.status, answer.headers['content-type']]).toEqual([404, 'application/problem+json']);
      expect(answer.json<Problem>()).toMatchObject({ status: 404, code: 'not_found', title: 'Không tìm thấy' });
    },
  );
});
