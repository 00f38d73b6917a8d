import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Problem } from '@libs/contracts';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { demoAccount } from '../support/staff';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const HOST = 'langnghe.example';

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

const letter = { text: 'Rác chưa được thu gom.', submitter: {} };

const submit = (headers: Record<string, string>, body: unknown = letter) =>
  api.post('/api/v1/petitions', { body, headers: { host: HOST, 'idempotency-key': randomUUID(), ...headers } });

describe('a request that changes something', () => {
  it.each<[string, Record<string, string>]>([
    ['a program, which sends neither header', {}],
    ['a page of the service', { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' }],
    ['a page of the service in an old browser', { origin: `http://${HOST}` }],
    ['a page behind a proxy that speaks TLS', { origin: `https://${HOST}`, 'sec-fetch-site': 'same-origin' }],
  ])('is taken from %s', async (_, headers) => {
    expect((await submit(headers)).status).toBe(201);
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['another site in an old browser', { origin: 'https://evil.example' }],
    ['a sibling of our domain', { origin: 'https://other.langnghe.example', 'sec-fetch-site': 'same-site' }],
    ['another port of our host', { origin: `http://${HOST}:8080` }],
    ['a page without an origin', { origin: 'null' }],
    ['another site that hides where it is', { 'sec-fetch-site': 'cross-site' }],
    ['a page that was taken down to plain http', { origin: `https://${HOST}` }],
  ])('is refused from %s', async (_, headers) => {
    const answer = await submit(headers);
    expect([answer.status, answer.headers['content-type']]).toEqual([403, 'application/problem+json']);
    expect(answer.json<Problem>()).toMatchObject({ code: 'cross_site_request', title: 'Yêu cầu đến từ trang khác' });
  });

  it('is refused before anything else is looked at: signing in, signing out, and what does not exist', async () => {
    const headers = { host: HOST, origin: 'https://evil.example' };
    const { username, password } = demoAccount('auditor');
    const answers = [
      await api.post('/api/v1/sessions', { headers, body: { username, password } }),
      await api.delete('/api/v1/sessions/current', { headers }),
      await api.post('/api/v1/nothing', { headers }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(answers[0]?.headers['set-cookie']).toBeUndefined();
  });

  it('and one that only reads may come from anywhere: it carries no cookie and changes nothing', async () => {
    const headers = { host: HOST, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await api.get('/healthz', { headers })).status).toBe(200);
  });
});

describe('behind a proxy', () => {
  let proxied: RunningApi;
  const { username, password } = demoAccount('auditor');
  const forwarded = { host: 'internal:3000', 'x-forwarded-host': HOST, 'x-forwarded-proto': 'https' };
  const signIn = (to: RunningApi) =>
    to.post('/api/v1/sessions', { headers: { ...forwarded, origin: `https://${HOST}` }, body: { username, password } });

  beforeAll(async () => {
    proxied = await startApi({ databaseUrl: database.url, clock, environment: { TRUST_PROXY: '127.0.0.1' } });
  });

  afterAll(() => proxied?.close());

  it('that is trusted its word counts for host and protocol, and the cookies are bound to this host over TLS', async () => {
    const answer = await signIn(proxied);
    expect(answer.status).toBe(201);
    const cookies = [answer.headers['set-cookie']].flat().map(String);
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
      '__Host-lang_nghe_session',
      '__Host-lang_nghe_device',
    ]);
    for (const cookie of cookies) {
      for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(attribute);
      expect(cookie).not.toContain('Domain');
    }
    const headers = { ...forwarded, cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') };
    expect((await proxied.get('/api/v1/sessions/current', { headers })).status).toBe(200);
    const unprefixed = headers.cookie.replaceAll('__Host-', '');
    const planted = await proxied.get('/api/v1/sessions/current', { headers: { ...headers, cookie: unprefixed } });
    expect(planted.status).toBe(401);
  });

  it('that is not trusted anybody could say so: it does not count', async () => {
    expect((await signIn(api)).json<Problem>().code).toBe('cross_site_request');
  });
});

describe('a body', () => {
  it('that is no UTF-8 is refused, and not stored with its letters replaced', async () => {
    const payload = Buffer.from('{"text":"\u0110\u00e8n h\u1ecfng","submitter":{}}', 'latin1');
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const answer = await api.app.inject({ method: 'POST', url: '/api/v1/petitions', payload, headers });
    expect([answer.statusCode, answer.json<Problem>().code]).toEqual([400, 'body_not_utf8']);
  });

  it('with lists in lists in lists is refused before it is built', async () => {
    const deep = `{"text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const answer = await submit({}, deep);
    expect([answer.status, answer.json<Problem>().code]).toEqual([400, 'body_too_deep']);
  });

  it('that is packed is refused: nobody sends more than is seen to be sent', async () => {
    const payload = gzipSync(JSON.stringify(letter));
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip', 'idempotency-key': randomUUID() };
    const answer = await api.app.inject({ method: 'POST', url: '/api/v1/petitions', payload, headers });
    expect(answer.statusCode).toBe(400);
  });

  it('that is a form or a text, as another site could send without asking, is not read', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const headers = { 'content-type': type, 'idempotency-key': randomUUID() };
      const answer = await api.app.inject({ method: 'POST', url: '/api/v1/petitions', payload: '{}', headers });
      expect([answer.statusCode, answer.json<Problem>().code]).toEqual([415, 'unsupported_media_type']);
    }
  });

  it('that is too large, broken, or would change what an object is, is refused by name', async () => {
    const codes: [string, string][] = [
      [JSON.stringify({ ...letter, text: 'ă'.repeat(300_000) }), 'body_too_large'],
      ['{"text":', 'malformed_body'],
      ['{"text":"x","__proto__":{"admin":true},"submitter":{}}', 'malformed_body'],
    ];
    for (const [body, code] of codes) expect((await submit({}, body)).json<Problem>().code).toBe(code);
  });
});

describe('a path that is called with a method it has not', () => {
  it.each([
    ['GET', '/api/v1/petitions', 'POST'],
    ['PUT', '/api/v1/sessions', 'DELETE, GET, HEAD, POST'],
    ['DELETE', '/api/v1/cases/019a0000-0000-7000-8000-000000000000', 'GET, HEAD'],
    ['PATCH', '/api/v1/sessions/current', 'DELETE, GET, HEAD'],
  ] as const)('%s %s: says which it has', async (method, url, allow) => {
    const answer = await api.app.inject({ method, url });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, allow]);
    expect(answer.json<Problem>().code).toBe('method_not_allowed');
  });

  it('and one that nobody knows is still not found', async () => {
    expect((await api.post('/api/v1/nothing')).status).toBe(404);
  });
});
