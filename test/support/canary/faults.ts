import { randomUUID } from 'node:crypto';
import { letterInWord } from '../../files/samples';
import type { Answer, RunningApi } from '../api';
import { sendFile } from '../files';
import type { AnsweredOutput } from './answers';
import { identityOf, inFile, letterOf, written } from './canaries';
import type { House } from './house';
import { HEAD } from './life';
import type { SentCases } from './submissions';

const NAME = identityOf('declared', 'name');
const key = () => ({ 'idempotency-key': randomUUID() });

/** Mistakes of callers, each with a name or the words of a letter in the wrong place. */
export async function mistakes(house: House, { declared, secret }: SentCases): Promise<AnsweredOutput[]> {
  const { api, limited } = house;
  const head = await house.as(HEAD);
  const letter = letterOf('declared');
  const steps = `/api/v1/cases/${declared.id}/steps`;
  const track = `/api/v1/track/${declared.trackingCode}/steps`;
  const tracking = { 'x-tracking-secret': declared.secret };
  const send = (body: unknown) => limited.post('/api/v1/petitions', { body, headers: key() });
  const take = (body: unknown, headers = {}) => api.post(steps, { body, headers: { ...head, ...headers } });
  const given = { text: written('declared', 'text'), reason: NAME, persons: NAME, body: NAME };
  const again = key();
  await limited.post('/api/v1/petitions', { body: letter, headers: again });
  const answers = [
    send({ ...letter, type: NAME }),
    send({ ...letter, submitter: { name: NAME.repeat(40) } }),
    send({ ...letter, submitter: NAME }),
    send({ ...letter, text: `${NAME}\u0000` }),
    send(`{"submitter": {"name": "${NAME}"`),
    send(NAME),
    limited.post('/api/v1/petitions', { body: { ...letter, title: NAME }, headers: again }),
    take({ step: NAME }),
    take({ step: 'close', ...given }),
    take({ step: 'accept', ...given }),
    take({ step: 'extend', days: NAME, ...given }),
    take({ step: 'urge', ...given }, { 'if-match': encodeURIComponent(NAME) }),
    take({ step: 'urge', ...given }, { 'if-match': '1' }),
    take({ step: 'join_matter', related: NAME }),
    api.post(track, { body: { step: 'reply', ...given }, headers: tracking }),
    api.post(track, { body: { step: NAME }, headers: tracking }),
    api.post(track, { body: given, headers: { 'x-tracking-secret': encodeURIComponent(NAME) } }),
    api.get(`/api/v1/cases/${encodeURIComponent(NAME)}`, { headers: head }),
    api.get(`/api/v1/cases?state=${encodeURIComponent(NAME)}`, { headers: head }),
    api.get(`/api/v1/${encodeURIComponent(NAME)}`, { headers: head }),
    limited.post('/api/v1/sessions', { body: { username: NAME, password: identityOf('declared', 'phone') } }),
    sendFile(limited, declared, Buffer.from(inFile('words')), { name: inFile('name') }),
    sendFile(limited, { ...declared, secret: 'wrong' }, Buffer.from(inFile('words')), { name: inFile('name') }),
    neighbours(house, secret.id, given),
  ];
  return (await Promise.all(answers)).map((answer) => output('a mistake', answer));
}

async function neighbours(house: House, id: string, given: Record<string, string>): Promise<Answer> {
  const headers = await house.as('vo-cuong.leader');
  return house.api.post(`/api/v1/cases/${id}/steps`, { body: { step: 'answer', ...given }, headers });
}

/** Calls that run into a database without one of its tables: what fails half-way has words in its hands. */
export async function breakdowns(house: House, { declared }: SentCases): Promise<AnsweredOutput[]> {
  const { api } = house;
  const head = await house.as(HEAD);
  const document = await letterInWord(inFile('words'));
  const outputs: AnsweredOutput[] = [];
  for (const table of ['petition', 'case_text', 'submitter', 'identity_box', 'case_event', 'attachment']) {
    const given = { text: written('declared', 'text'), reason: NAME };
    outputs.push(
      ...(await without(house, table, async () => [
        await api.post('/api/v1/petitions', { body: letterOf('declared'), headers: key() }),
        await api.post('/api/v1/petitions', { body: letterOf('secret'), headers: key() }),
        await api.post(`/api/v1/cases/${declared.id}/steps`, { body: { step: 'verify', ...given }, headers: head }),
        await api.get(`/api/v1/cases/${declared.id}`, { headers: head }),
        await track(api, declared.trackingCode, declared.secret),
        await sendFile(api, declared, document, { name: inFile('name') }),
      ])),
    );
  }
  return outputs;
}

/** A letter that the worker tries to route until it gives up: what is left of that stands in the outbox. */
export async function failedWork(house: House): Promise<AnsweredOutput[]> {
  const sent = await house.api.post('/api/v1/petitions', { body: letterOf('suspected'), headers: key() });
  await without(house, 'routing_receipt', async () => {
    await house.givesUp();
    return [];
  });
  return [output('a letter that is not routed', sent)];
}

const track = (api: RunningApi, code: string, secret: string) =>
  api.get(`/api/v1/track/${code}`, { headers: { 'x-tracking-secret': secret } });

async function without(house: House, table: string, work: () => Promise<Answer[]>): Promise<AnsweredOutput[]> {
  await house.owner.query(`alter table ${table} rename to away`);
  try {
    return (await work()).map((answer) => output(`without ${table}`, answer));
  } finally {
    await house.owner.query(`alter table away rename to ${table}`);
  }
}

function output(where: string, { status, text, headers }: Answer): AnsweredOutput {
  return { who: 'caller', where, status, said: `${JSON.stringify(headers)}\n${text}` };
}
