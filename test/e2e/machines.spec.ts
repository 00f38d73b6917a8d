import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
let database: FreshDatabase;
let webRoot: string;
let api: RunningApi;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  webRoot = await mkdtemp(join(tmpdir(), 'lang-nghe-web-'));
  for (const folder of ['can-bo', 'assets']) await mkdir(join(webRoot, folder));
  await writeFile(join(webRoot, 'index.html'), '<p>citizen</p>');
  await writeFile(join(webRoot, 'can-bo/index.html'), '<p>staff</p>');
  await writeFile(join(webRoot, 'assets/app-1a2b.js'), 'export {};');
  api = await startApi({ databaseUrl: database.url, clock, webRoot });
});

afterAll(async () => {
  await api?.close();
  await database?.drop();
  if (webRoot) await rm(webRoot, { recursive: true });
});

describe('for machines', () => {
  it('says that it lives and that it can take requests', async () => {
    expect((await api.get('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await api.get('/readyz')).json()).toEqual({ status: 'ready' });
  });

  it('counts what is owed for Prometheus', async () => {
    const body = { text: 'Rác chưa được thu gom.', submitter: {} };
    await api.post('/api/v1/petitions', { body, headers: { 'idempotency-key': randomUUID() } });
    const { text, headers } = await api.get('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toContain('lang_nghe_outbox_rows{job="route-petition",status="pending"} 1');
    expect(text).toContain('process_cpu_seconds_total');
  });

  it('counts the identities that wait for a custodian, and tells no more of them', async () => {
    const waiting = async () =>
      /^lang_nghe_identities_awaiting_custodian .*$/m.exec((await api.get('/metrics')).text)?.[0];
    expect(await waiting()).toBe('lang_nghe_identities_awaiting_custodian 0');
    const body = { text: 'Rác chưa được thu gom.', confidential: true, submitter: { name: 'Vi Thị Kín Đáo' } };
    await api.post('/api/v1/petitions', { body, headers: { 'idempotency-key': randomUUID() } });
    expect(await waiting()).toBe('lang_nghe_identities_awaiting_custodian 1');
  });

  it('describes every call with the schemas that check it', async () => {
    const document = (await api.get('/api/openapi.json')).json<{ paths: Record<string, Record<string, object>> }>();
    expect(Object.keys(document.paths).sort()).toEqual([
      '/api/v1/account/password',
      '/api/v1/account/recovery-codes',
      '/api/v1/account/second-factor',
      '/api/v1/account/second-factor/confirmation',
      '/api/v1/audit/reads',
      '/api/v1/audit/roots',
      '/api/v1/audit/substitutions',
      '/api/v1/backlog',
      '/api/v1/calendar',
      '/api/v1/calendar/{year}',
      '/api/v1/cases',
      '/api/v1/cases/{id}',
      '/api/v1/cases/{id}/attachments',
      '/api/v1/cases/{id}/attachments/{attachmentId}/file',
      '/api/v1/cases/{id}/attachments/{attachmentId}/redactions',
      '/api/v1/cases/{id}/attachments/{attachmentId}/redactions/latest/file',
      '/api/v1/cases/{id}/eligibility',
      '/api/v1/cases/{id}/identity-openings',
      '/api/v1/cases/{id}/identity-openings/{openingId}',
      '/api/v1/cases/{id}/letters',
      '/api/v1/cases/{id}/letters/{letterId}',
      '/api/v1/cases/{id}/letters/{letterId}/file',
      '/api/v1/cases/{id}/redactions',
      '/api/v1/cases/{id}/redactions/latest',
      '/api/v1/cases/{id}/redactions/proposal',
      '/api/v1/cases/{id}/steps',
      '/api/v1/custodian/key',
      '/api/v1/custodian/key/passphrase',
      '/api/v1/custodian/key/shares',
      '/api/v1/dialogue-requests',
      '/api/v1/escalations',
      '/api/v1/hand-overs',
      '/api/v1/identity-openings',
      '/api/v1/identity-openings/{id}/consent',
      '/api/v1/identity-openings/{id}/refusal',
      '/api/v1/jobs/failed',
      '/api/v1/jobs/{id}/retry',
      '/api/v1/petitions',
      '/api/v1/sessions',
      '/api/v1/sessions/current',
      '/api/v1/sessions/{id}',
      '/api/v1/substitutions',
      '/api/v1/substitutions/colleagues',
      '/api/v1/substitutions/{id}',
      '/api/v1/track/{trackingCode}',
      '/api/v1/track/{trackingCode}/attachments',
      '/api/v1/track/{trackingCode}/letters',
      '/api/v1/track/{trackingCode}/letters/{letterId}',
      '/api/v1/track/{trackingCode}/steps',
      '/api/v1/vault',
      '/api/v1/verifications',
      '/api/v1/verifications/{id}',
      '/api/v1/verifications/{id}/attachments/{attachmentId}/file',
      '/api/v1/verifications/{id}/reports',
    ]);
    const { post } = document.paths['/api/v1/petitions'] ?? {};
    expect(JSON.stringify(post)).toContain('requestBody');
    expect(JSON.stringify(post)).toContain('application/problem+json');
    expect(JSON.stringify(document)).toContain('neighbourhood');
  });
});

describe('pages', () => {
  it.each([
    ['/', 'citizen'],
    ['/theo-doi', 'citizen'],
    ['/theo-doi?ma=BN-1', 'citizen'],
    ['/can-bo', 'staff'],
    ['/can-bo/', 'staff'],
    ['/can-bo/vu-viec/1', 'staff'],
  ])('%s is a page for the %s', async (url, whom) => {
    const answer = await api.get(url);
    expect([answer.status, answer.text]).toEqual([200, `<p>${whom}</p>`]);
    expect(answer.headers['content-type']).toMatch(/^text\/html/);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['content-security-policy']).toBe(
      "default-src 'none';script-src 'self';style-src 'self';font-src 'self';img-src 'self';connect-src 'self';" +
        "base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    expect(answer.headers['strict-transport-security']).toBeUndefined();
  });

  it('keeps a file named by its content for a year', async () => {
    const { headers } = await api.get('/assets/app-1a2b.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/assets/app-0000.js', '/favicon.ico', '/api/theo-doi', '/%2e%2e/package.json', '/can-bo/x.js'])(
    'has nothing at %s',
    async (url) => {
      const answer = await api.get(url);
      expect([answer.status, answer.headers['content-type']]).toEqual([404, 'application/problem+json']);
    },
  );
});
