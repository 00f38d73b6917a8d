import { randomUUID } from 'node:crypto';
import { SuccessionService } from '@libs/casework';
import type { CaseDetail, CaseList, Receipt } from '@libs/contracts';
import { asOwner } from '../fuzz/as-owner';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { accountIn, cookieOf } from '../support/matrix/people';
import { populate } from '../support/populate';
import { type RunningWorker, startWorker } from '../support/worker';

const clock = new FakeClock('2025-06-20T08:00:00+07:00');
const SUOI_HOA = 'ward-2023-suoi-hoa-uba';

let database: FreshDatabase;
let api: RunningApi;
let worker: RunningWorker;
/** By whom: how they are signed in on the day of the clock. */
const people = new Map<string, { accountId: string }>();
/** By what they are: the ids of cases. */
const cases = new Map<string, string>();

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  api = await startApi({ databaseUrl: database.url, clock });
  worker = await startWorker({ databaseUrl: database.url, clock });
  const account = (unitId: string, role: 'ward_officer' | 'ward_leader') =>
    accountIn(database.url, unitId, role, '2025-01-01', clock.now());
  people.set('officer', await account(SUOI_HOA, 'ward_officer'));
  people.set('head', await account(SUOI_HOA, 'ward_leader'));
  people.set('officer who left', await account(SUOI_HOA, 'ward_officer'));
  people.set('officer elsewhere', await account('ward-2023-vo-cuong-uba', 'ward_officer'));
  cases.set('open', await sent('Suối Hoa'));
  cases.set('closed', await sent('Suối Hoa'));
  cases.set('for the head', await sent('Suối Hoa', 'to_cao'));
  cases.set('of a ward that merges too', await sent('Khúc Xuyên'));
  cases.set('of a ward that goes elsewhere', await sent('Võ Cường'));
  await step('officer', 'closed', { step: 'accept' });
  await step('officer', 'closed', { step: 'answer', text: 'Đã sửa.' });
  await asOwner(database.url, (owner) =>
    owner.query(`update assignment set valid_to = '2025-07-01' where account_id = $1`, [
      people.get('officer who left')?.accountId,
    ]),
  );
});
afterAll(async () => {
  await worker?.close();
  await api?.close();
  await database?.drop();
});

async function sent(wardName: string, type = 'phan_anh'): Promise<string> {
  const body = { type, text: 'Cống ở đầu ngõ tắc đã lâu.', wardName, submitter: { name: 'Nguyễn Văn A' } };
  const answer = await api.post('/api/v1/petitions', { body, headers: { 'idempotency-key': randomUUID() } });
  await worker.settled();
  const { rows } = await asOwner(database.url, (owner) =>
    owner.query<{ id: string }>('select id from case_file where tracking_code = $1', [
      answer.json<Receipt>().trackingCode,
    ]),
  );
  return rows[0]?.id ?? '';
}

async function as(who: string): Promise<{ cookie: string }> {
  return cookieOf(api, { accountId: people.get(who)?.accountId ?? '' }, clock.now());
}

async function step(who: string, what: string, body: { step: string; text?: string }): Promise<number> {
  const answer = await api.post(`/api/v1/cases/${cases.get(what)}/steps`, { body, headers: await as(who) });
  return answer.status;
}

/** Which of the cases somebody is shown, alone and in their lists. */
async function seenBy(who: string): Promise<{ alone: string[]; listed: string[] }> {
  const headers = await as(who);
  const alone: string[] = [];
  for (const [what, id] of cases) {
    const { status } = await api.get(`/api/v1/cases/${id}`, { headers });
    if (status === 200) alone.push(what);
  }
  const listed: string[] = [];
  for (const queue of ['mine', 'closed']) {
    const answer = await api.get(`/api/v1/cases?queue=${queue}`, { headers });
    const found = answer.status === 200 ? answer.json<CaseList>().items.map(({ id }) => id) : [];
    listed.push(...[...cases].filter(([, id]) => found.includes(id)).map(([what]) => what));
  }
  return { alone, listed };
}

const both = (...what: string[]) => ({ alone: what, listed: what });

// Told in order.
describe('the evening of 30 June 2025', () => {
  it('everybody sees their own ward', async () => {
    clock.set('2025-06-30T17:00:00+07:00');
    expect(await seenBy('officer')).toEqual(both('open', 'closed'));
    expect(await seenBy('officer who left')).toEqual(both('open', 'closed'));
    expect((await seenBy('head')).alone).toEqual(['open', 'closed', 'for the head']);
    expect(await seenBy('officer elsewhere')).toEqual(both('of a ward that goes elsewhere'));
  });
});

describe('the morning of 1 July 2025', () => {
  beforeAll(async () => {
    clock.set('2025-07-01T08:00:00+07:00');
    await worker.app.get(SuccessionService).sweep();
    await worker.settled();
  });

  it('yesterday’s officers see what the successor took over, and only that', async () => {
    const { alone, listed } = await seenBy('officer');
    expect(alone).toEqual(['open', 'closed', 'of a ward that merges too']);
    expect(listed.sort()).toEqual(alone.sort());
    expect(await seenBy('officer elsewhere')).toEqual(both('of a ward that goes elsewhere'));
  });

  it('they go on with it, as officers of the new ward', async () => {
    const { unit, state } = (
      await api.get(`/api/v1/cases/${cases.get('open')}`, { headers: await as('officer') })
    ).json<CaseDetail>();
    expect([unit.id, state]).toEqual(['ward-2025-07-kinh-bac-uba', 'triage']);
    expect(await step('officer', 'of a ward that merges too', { step: 'accept' })).toBe(200);
    expect(await step('officer', 'of a ward that goes elsewhere', { step: 'accept' })).toBe(404);
  });

  it('whoever led the old ward leads the new one only when appointed, and sees nothing until then', async () => {
    expect(await seenBy('head')).toEqual(both());
    const { accountId } = await accountIn(
      database.url,
      'ward-2025-07-kinh-bac-uba',
      'ward_leader',
      '2025-07-01',
      clock.now(),
    );
    people.set('new head', { accountId });
    expect((await seenBy('new head')).alone).toEqual(['open', 'closed', 'for the head', 'of a ward that merges too']);
  });

  it('whoever left with the old ward sees nothing', async () => {
    expect(await seenBy('officer who left')).toEqual(both());
  });
});
