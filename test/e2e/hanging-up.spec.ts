import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { LoggerService } from '@nestjs/common';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const HALF_A_LETTER = [
  'POST /api/v1/petitions HTTP/1.1',
  'host: langnghe.example',
  'content-type: application/json',
  'idempotency-key: a-letter-that-never-comes',
  'content-length: 400',
  '',
  '{"text":"Đèn đường',
].join('\r\n');

const logged: unknown[] = [];
const note = (...said: unknown[]) => void logged.push(said);
const logger: LoggerService = { log: () => undefined, warn: note, error: note, fatal: note };

let database: FreshDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  api = await startApi({ databaseUrl: database.url, clock, logger });
  await api.app.listen(0, '127.0.0.1');
});

afterAll(async () => {
  await api?.close();
  await database?.drop();
});

/** What comes back before the line is closed. */
async function answerTo(said: string): Promise<string> {
  const caller = connect(Number(new URL(await api.app.getUrl()).port), '127.0.0.1');
  let heard = '';
  caller.on('data', (bytes) => {
    heard += bytes;
  });
  caller.write(said);
  await once(caller, 'close');
  return heard;
}

it.each([
  ['no HTTP', 'xin chào\r\n\r\n', 400],
  ['a head that never ends', `GET / HTTP/1.1\r\nhost: x\r\ncookie: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
])('%s is answered with problem details, and with nothing of the inside', async (_, said, status) => {
  const [head = '', body = ''] = (await answerTo(said)).split('\r\n\r\n');
  expect(head.split('\r\n')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(`^HTTP/1.1 ${status} `),
      'content-type: application/problem+json',
      'x-content-type-options: nosniff',
      'cache-control: no-store',
    ]),
  );
  expect(JSON.parse(body)).toMatchObject({ status, code: 'bad_request', title: 'Yêu cầu không đúng' });
});

it('whoever goes away in the middle of a letter is no error of the service, and fills no log', async () => {
  const server = api.app.getHttpServer();
  const caller = connect(Number(new URL(await api.app.getUrl()).port), '127.0.0.1');
  const [callee] = (await once(server, 'connection')) as [Socket];
  const begun = once(server, 'request');
  caller.write(HALF_A_LETTER);
  await begun;
  // Not `once`: the socket complains of the torn letter before it closes.
  const ended = new Promise((resolve) => callee.on('close', resolve));
  caller.destroy();
  await ended;
  expect((await api.get('/readyz')).status).toBe(200);
  expect(logged).toEqual([]);
});
