import type { Receipt } from '@libs/contracts';
import { DataSource } from 'typeorm';
import { HousekeepingJobs } from '../../apps/worker/src/housekeeping.jobs';
import { type RunningApi, startApi } from '../support/api';
import { needs } from '../support/capabilities';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { redisUrl } from '../support/redis';
import type { Place } from '../support/settings';
import { demoAccount, signedIn } from '../support/staff';
import { startWorker } from '../support/worker';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const environment = { RATE_LIMITS: 'on' };
let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
});

afterAll(async () => {
  await database?.drop();
});

const signIn = (api: RunningApi, username: string) =>
  api.post('/api/v1/sessions', { body: { username, password: 'sai' } });

async function statusesOf(api: RunningApi, username: string, times: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let call = 0; call < times; call++) statuses.push((await signIn(api, username)).status);
  return statuses;
}

describe('whoever asks too often', () => {
  let api: RunningApi;

  beforeAll(async () => {
    api = await startApi({ databaseUrl: database.url, clock, environment });
  });

  afterAll(() => api?.close());

  it('is told when to come back, and nobody else is', async () => {
    expect(await statusesOf(api, 'khong.co.ai', 10)).toEqual(Array(10).fill(401));
    const refused = await signIn(api, ' KHONG.CO.AI ');
    expect(refused.status).toBe(429);
    expect(refused.json()).toMatchObject({ code: 'too_many_requests', title: 'Quá nhiều yêu cầu' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await signIn(api, 'nguoi.khac')).status).toBe(401);
  });

  it('on the tracking page is counted whatever code was tried', async () => {
    const track = () => api.get('/api/v1/track/0000-0000-0000');
    const answers = await Promise.all(Array.from({ length: 61 }, track));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
  });
});

/** An api whose callers stand behind a proxy, so that each may come from an address of its own. */
const startProxied = () =>
  startApi({ databaseUrl: database.url, clock, environment: { ...environment, TRUST_PROXY: '127.0.0.1' } });

describe('guessing from many addresses', () => {
  let api: RunningApi;

  beforeAll(async () => {
    api = await startProxied();
  });

  afterAll(() => api?.close());

  it('a password, all of one IPv6 network: they are one subscriber', async () => {
    const tries = Array.from({ length: 11 }, (_, last) =>
      api.post('/api/v1/sessions', {
        body: { username: 'khong.ai.ca', password: 'sai' },
        headers: { 'x-forwarded-for': `2001:db8:7:7::${last + 1}` },
      }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
  });

  it('the passphrase of a custodian’s key, with a session that was stolen: ends after thirty', async () => {
    const custodian = await signedIn(api, demoAccount('custodian'));
    const consent = (network: number) =>
      api.post('/api/v1/custodian/key/shares', {
        body: { passphrase: 'sai', confirmed: [] },
        headers: { ...custodian, 'x-forwarded-for': `10.9.${network}.1` },
      });
    const tries = await Promise.all(Array.from({ length: 31 }, (_, network) => consent(network)));
    expect(tries.map(({ status }) => status).sort()).toEqual([...Array(30).fill(409), 429]);
  });
});

describe('guessing the secret of one letter from many addresses', () => {
  let api: RunningApi;
  let receipt: Receipt;

  beforeAll(async () => {
    api = await startProxied();
    const body = { text: 'Đèn đường ngõ 12 hỏng đã hai tuần.', submitter: { anonymous: true } };
    const headers = { 'idempotency-key': 'one-letter-to-be-guessed' };
    receipt = (await api.post('/api/v1/petitions', { body, headers })).json<Receipt>();
  });

  afterAll(() => api?.close());

  /** Each try comes from a network of its own. */
  const track = (secret: string, network: number, code = receipt.trackingCode) =>
    api.get(`/api/v1/track/${code}`, {
      headers: { 'x-tracking-secret': secret, 'x-forwarded-for': `10.${network >> 8}.${network & 255}.1` },
    });

  const guess = async (code?: string) => {
    const tries = Array.from({ length: 101 }, (_, network) => track('wrong', network, code));
    return (await Promise.all(tries)).map(({ status }) => status).sort();
  };

  it('ends after a hundred, whether or not there is such a letter, and does not shut out who sent it', async () => {
    const refused = [...Array(100).fill(404), 429];
    expect(await guess()).toEqual(refused);
    expect(await guess('1234-5678-9012')).toEqual(refused);
    expect((await track(receipt.secret, 300)).status).toBe(200);
  });
});

/** Limits over two processes that share nothing but their store. */
function countTogether(place: () => Omit<Place, 'databaseUrl'>, name: string): void {
  const apis: RunningApi[] = [];

  beforeAll(async () => {
    for (const _ of ['first', 'second']) {
      apis.push(await startApi({ databaseUrl: database.url, ...place(), clock, environment }));
    }
  });

  afterAll(() => Promise.all(apis.map((api) => api.close())));

  it('count together', async () => {
    const [first, second] = apis as [RunningApi, RunningApi];
    await Promise.all(apis.map((api) => api.get('/readyz')));
    expect(await statusesOf(first, name, 10)).toEqual(Array(10).fill(401));
    expect((await signIn(second, name)).status).toBe(429);
  });
}

describe('two processes with one PostgreSQL', () => {
  countTogether(() => ({}), 'dau.do.khong.co.ai');

  it('keep nothing that says who called, and forget it', async () => {
    const worker = await startWorker({ databaseUrl: database.url, clock });
    const owner = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    const keys = async () => (await owner.query<{ key: string }[]>('select key from rate_limit')).map(({ key }) => key);
    expect(await keys()).not.toHaveLength(0);
    expect((await keys()).filter((key) => !/^[a-z-]+:[\w-]{43}$/.test(key))).toEqual([]);
    clock.set('2100-01-01T00:00:00+07:00');
    await worker.app.get(HousekeepingJobs).forgetExpired();
    expect(await keys()).toEqual([]);
    await Promise.all([owner.destroy(), worker.close()]);
  });
});

needs('redis', () =>
  describe('two processes with one Redis', () => countTogether(() => ({ redisUrl: redisUrl() }), 'cung.khong.co.ai')),
);

describe('a store that is away', () => {
  it('stops neither the reader nor the counting', async () => {
    const nowhere = 'redis://127.0.0.1:1';
    const api = await startApi({ databaseUrl: database.url, redisUrl: nowhere, clock, environment });
    const track = () => api.get('/api/v1/track/0000-0000-0000');
    const answers = await Promise.all(Array.from({ length: 61 }, track));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(60).fill(404), 429]);
    await api.close();
  });
});
