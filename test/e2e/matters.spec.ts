import { randomUUID } from 'node:crypto';
import type { CaseDetail, CaseList, Problem, Receipt } from '@libs/contracts';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { demoAccount, signedIn } from '../support/staff';
import { type RunningWorker, startWorker } from '../support/worker';

describe('One affair that brings many letters', () => {
  const clock = new FakeClock('2026-03-02T08:00:00+07:00');
  let database: FreshDatabase;
  let api: RunningApi;
  let worker: RunningWorker;
  let officer: { cookie: string };

  beforeAll(async () => {
    database = await freshDatabase();
    await populate(database.url, clock.now());
    api = await startApi({ databaseUrl: database.url, clock });
    worker = await startWorker({ databaseUrl: database.url, clock });
    officer = await signedIn(api, demoAccount('ward_officer', 'kinh-bac'));
  });
  afterAll(async () => {
    await worker?.close();
    await api?.close();
    await database?.drop();
  });

  async function sent(wardName: string, text: string, type?: string): Promise<string> {
    const body = { text, wardName, type, submitter: { anonymous: true } };
    const answer = await api.post('/api/v1/petitions', { body, headers: { 'idempotency-key': randomUUID() } });
    await worker.settled();
    return answer.json<Receipt>().trackingCode;
  }

  async function found(trackingCode: string): Promise<CaseDetail> {
    const { items } = (await api.get('/api/v1/cases', { headers: officer })).json<CaseList>();
    const id = items.find((item) => item.trackingCode === trackingCode)?.id;
    return (await api.get(`/api/v1/cases/${id}`, { headers: officer })).json<CaseDetail>();
  }

  const join = ({ id }: CaseDetail, related: string) =>
    api.post(`/api/v1/cases/${id}/steps`, { body: { step: 'join_matter', related }, headers: officer });

  const others = async (code: string) => (await found(code)).matter.map(({ trackingCode }) => trackingCode).sort();

  it('the officer joins a second and a third letter, and each shows the others', async () => {
    const [first, second, third] = [
      await sent('Kinh Bắc', 'Cống tắc ở đầu ngõ.'),
      await sent('Kinh Bắc', 'Lại tắc cống đầu ngõ.'),
      await sent('Kinh Bắc', 'Cống vẫn tắc.'),
    ];
    expect((await join(await found(second), first)).status).toBe(200);
    expect((await join(await found(first), third)).status).toBe(200);
    expect(await others(third)).toEqual([first, second].sort());
    expect(await others(first)).toEqual([second, third].sort());
  });

  it.each([
    ['another ward', 'Võ Cường', undefined],
    ['the head alone', 'Kinh Bắc', 'to_cao'],
  ])('but not to a case of %s, of which it is not even told that it exists', async (_whose, ward, type) => {
    const own = await sent('Kinh Bắc', 'Vỉa hè vỡ.');
    const other = await sent(ward, 'Chuyện khác.', type);
    const refused = await join(await found(own), other);
    const unknown = await join(await found(own), '0000-0000-0000');
    expect(refused.status).toBe(409);
    expect(refused.json<Problem>()).toEqual(unknown.json<Problem>());
  });
});
