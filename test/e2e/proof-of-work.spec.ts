import { randomUUID } from 'node:crypto';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { solved } from '../support/proof-of-work';

const FREE = 3;
const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const environment = { RATE_LIMITS: 'on', PROOF_OF_WORK_AFTER: String(FREE), TRUST_PROXY: '127.0.0.1' };
const letter = { text: 'Đèn đường ngõ 12 hỏng đã hai tuần.', submitter: { anonymous: true } };

let database: FreshDatabase;
let apis: readonly [RunningApi, RunningApi];

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  const start = () => startApi({ databaseUrl: database.url, clock, environment });
  apis = [await start(), await start()];
});

afterAll(async () => {
  await Promise.all((apis ?? []).map((api) => api.close()));
  await database?.drop();
});

/** Sends a letter from an address, to one of the two processes. */
function send(from: string, proof: Record<string, string> = {}, api: RunningApi = apis[0], body: unknown = letter) {
  const headers = { 'idempotency-key': randomUUID(), 'x-forwarded-for': from, ...proof };
  return api.post('/api/v1/petitions', { body, headers });
}

async function sendFreely(from: string): Promise<void> {
  for (let sent = 0; sent < FREE; sent++) expect((await send(from)).status).toBe(201);
}

describe('Whoever sends many letters in a short time', () => {
  it('sends the first ones freely, then shows some work for each', async () => {
    await sendFreely('192.0.2.1');
    const refused = await send('192.0.2.1');
    expect(refused.status).toBe(428);
    expect(refused.json()).toMatchObject({
      code: 'proof_of_work_required',
      challenge: { signature: expect.any(String) },
    });
    expect((await send('192.0.2.1', await solved(refused))).status).toBe(201);
    expect((await send('192.0.2.1')).status).toBe(428);
  });

  it('holds up nobody else', async () => {
    await sendFreely('192.0.2.2');
    expect((await send('192.0.2.2')).status).toBe(428);
    expect((await send('192.0.2.3')).status).toBe(201);
  });

  it('is counted over both processes, and over requests for dialogue too', async () => {
    const askForDialogue = () =>
      apis[1].post('/api/v1/dialogue-requests', {
        body: letter,
        headers: { 'idempotency-key': randomUUID(), 'x-forwarded-for': '192.0.2.4' },
      });
    expect((await askForDialogue()).status).toBe(201);
    expect((await send('192.0.2.4', {}, apis[1])).status).toBe(201);
    expect((await send('192.0.2.4')).status).toBe(201);
    expect((await send('192.0.2.4')).status).toBe(428);
    expect((await askForDialogue()).status).toBe(428);
  });

  it('is one subscriber at all addresses of an IPv6 network', async () => {
    for (let last = 1; last <= FREE; last++) expect((await send(`2001:db8:1:2::${last}`)).status).toBe(201);
    expect((await send('2001:db8:1:2:aaaa::1')).status).toBe(428);
    expect((await send('2001:db8:1:3::1')).status).toBe(201);
  });
});

describe('A proof of work', () => {
  it('is taken once, by whichever process', async () => {
    await sendFreely('192.0.2.10');
    const proof = await solved(await send('192.0.2.10'));
    expect((await send('192.0.2.10', proof)).status).toBe(201);
    expect((await send('192.0.2.10', proof)).status).toBe(428);
    expect((await send('192.0.2.10', proof, apis[1])).status).toBe(428);
  });

  it('opens either form once, and not the other one afterwards', async () => {
    await sendFreely('192.0.2.13');
    const proof = await solved(await send('192.0.2.13'));
    const headers = { 'idempotency-key': randomUUID(), 'x-forwarded-for': '192.0.2.13', ...proof };
    expect((await apis[1].post('/api/v1/dialogue-requests', { body: letter, headers })).status).toBe(201);
    expect((await send('192.0.2.13', proof)).status).toBe(428);
  });

  it('is too old after twenty minutes', async () => {
    await sendFreely('192.0.2.11');
    const proof = await solved(await send('192.0.2.11'));
    clock.advance(20 * 60_000);
    expect((await send('192.0.2.11', proof)).status).toBe(428);
  });

  it('that was made up, made easier or written badly is none', async () => {
    await sendFreely('192.0.2.12');
    const proof = await solved(await send('192.0.2.12'));
    const read = JSON.parse(Buffer.from(proof['x-proof-of-work'], 'base64').toString());
    const { challenge, solution } = read;
    const wrong = [
      { challenge, solution: { ...solution, derivedKey: '00'.repeat(32) } },
      { challenge: { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '00' } }, solution },
      { challenge: { ...challenge, signature: '00' }, solution },
      { challenge },
      null,
    ];
    for (const each of wrong) {
      const header = Buffer.from(JSON.stringify(each)).toString('base64');
      expect((await send('192.0.2.12', { 'x-proof-of-work': header })).status).toBe(428);
    }
    expect((await send('192.0.2.12', { 'x-proof-of-work': '%%%' })).status).toBe(428);
    expect((await send('192.0.2.12', proof)).status).toBe(201);
  });
});
