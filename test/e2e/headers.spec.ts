import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { unitsOnly } from '../support/identity';
import { ownLogins } from '../support/logins';
import { populate } from '../support/populate';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const drawn = () => randomBytes(32).toString('base64');

let webRoot: string;
let database: FreshDatabase;
let api: RunningApi;

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'lang-nghe-headers-'));
  for (const folder of ['can-bo', 'assets']) await mkdir(join(webRoot, folder));
  for (const file of ['index.html', 'can-bo/index.html', 'assets/app-1a2b.js'])
    await writeFile(join(webRoot, file), '');
  database = await freshDatabase();
  await populate(database.url, clock.now());
  api = await startApi({ databaseUrl: database.url, clock, webRoot });
});

afterAll(async () => {
  await api?.close();
  await database?.drop();
  await rm(webRoot, { recursive: true });
});

const EVERYWHERE = [
  '/',
  '/can-bo/don/1',
  '/assets/app-1a2b.js',
  '/assets/nothing.js',
  '/api/openapi.json',
  '/api/v1/track/0000-0000-0000',
  '/api/v1/cases',
  '/api/v1/nowhere',
  '/api/v1/track/%zz',
  '/%zz',
  '/healthz',
  '/metrics',
];

describe('whatever is answered, also a refusal', () => {
  it.each(EVERYWHERE)(
    '%s: nothing foreign and nothing inline runs in it, nobody frames it, no address leaks from it',
    async (url) => {
      const { headers } = await api.get(url);
      const policy = String(headers['content-security-policy']);
      for (const part of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]) {
        expect(policy).toContain(part);
      }
      expect(policy).not.toContain('unsafe');
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('server');
    },
  );

  it.each(EVERYWHERE.filter((url) => url.startsWith('/api')).concat('/%61pi/v1/sessions/current'))(
    '%s is kept by no cache and no back button',
    async (url) => {
      expect((await api.get(url)).headers['cache-control']).toBe('no-store');
    },
  );
});

describe('a page of the service', () => {
  it.each(['index.html', 'can-bo/index.html'])('%s names its scripts and styles and holds none', (page) => {
    const html = readFileSync(join(__dirname, '../../apps/web', page), 'utf8');
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
    const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)/g)];
    expect(scripts.map(([, attributes, words]) => [attributes?.includes(' src="/'), words])).toEqual([[true, '']]);
  });
});

describe('in production', () => {
  let production: RunningApi;
  let empty: FreshDatabase;
  const keys = { TRACKING_KEY: drawn(), SESSION_KEY: drawn(), VAULT_KEY: drawn() };

  beforeAll(async () => {
    empty = await unitsOnly();
    const environment = { NODE_ENV: 'production', ...keys, ...(await ownLogins(empty.url)) };
    production = await startApi({ databaseUrl: empty.url, clock, webRoot, environment });
  });

  afterAll(async () => {
    await production?.close();
    await empty?.drop();
  });

  const strict = ({ headers }: Answer) => headers['strict-transport-security'];

  it('a browser that came over TLS once comes no other way; elsewhere plain http goes on working', async () => {
    expect(strict(await production.get('/'))).toBe('max-age=31536000');
    expect(strict(await production.get('/api/v1/nowhere'))).toBe('max-age=31536000');
    expect(strict(await api.get('/'))).toBeUndefined();
  });

  it('no answer for machines tells a key or where the database is', async () => {
    const told = await Promise.all(['/healthz', '/readyz', '/metrics'].map((url) => production.get(url)));
    const { host, password } = new URL(empty.url);
    const secrets = [...Object.values(keys), host, password].filter(Boolean);
    for (const { text } of told) expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});
