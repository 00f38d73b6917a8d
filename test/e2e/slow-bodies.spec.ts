import { once } from 'node:events';
import { type ClientRequest, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
let database: FreshDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await freshDatabase();
  api = await startApi({ databaseUrl: database.url, clock });
  await api.app.listen(0, '127.0.0.1');
});
afterEach(() => jest.useRealTimers());
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

/** Begins a body of which no more than a letter comes, and waits until the service has begun to read it. */
async function begun(path: string): Promise<ClientRequest> {
  const server = api.app.getHttpServer();
  const { port } = server.address() as AddressInfo;
  const headers = { 'content-type': 'application/json', 'content-length': 100 };
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'hrtime', 'performance', 'Date'] });
  const arrived = once(server, 'request');
  const sending = request({ port, host: '127.0.0.1', method: 'POST', path, headers });
  sending.write('{');
  await arrived;
  for (let turns = 0; turns < 5; turns++) await turn();
  return sending;
}

it('a letter that drips is not waited for: after thirty seconds its line is closed', async () => {
  const sending = await begun('/api/v1/petitions');
  const closed = once(sending, 'error');
  jest.advanceTimersByTime(29_999);
  await turn();
  expect(sending.destroyed).toBe(false);
  jest.advanceTimersByTime(1);
  expect(await closed).toMatchObject([{ code: 'ECONNRESET' }]);
});

it('a letter that came whole leaves nothing waiting for it', async () => {
  const sending = await begun('/api/v1/petitions');
  const answered = once(sending, 'response');
  sending.end(`${' '.repeat(98)}}`);
  const [{ statusCode }] = await answered;
  expect(statusCode).toBe(400);
  expect(jest.getTimerCount()).toBe(0);
  sending.destroy();
});
