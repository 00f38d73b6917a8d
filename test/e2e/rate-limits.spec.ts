import { type RunningApi, startApi } from '../support/api';
import { needs } from '../support/capabilities';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { redisUrl } from '../support/redis';

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

needs('redis', () =>
  describe('two processes with one Redis', () => {
    const apis: RunningApi[] = [];

    beforeAll(async () => {
      for (const _ of ['first', 'second']) {
        apis.push(await startApi({ databaseUrl: database.url, redisUrl: redisUrl(), clock, environment }));
      }
    });

    afterAll(() => Promise.all(apis.map((api) => api.close())));

    it('count together', async () => {
      const [first, second] = apis as [RunningApi, RunningApi];
      await Promise.all(apis.map((api) => api.get('/readyz')));
      expect(await statusesOf(first, 'cung.khong.co.ai', 10)).toEqual(Array(10).fill(401));
      expect((await signIn(second, 'cung.khong.co.ai')).status).toBe(429);
    });
  }),
);
