import { randomUUID } from 'node:crypto';
import type { CaseList } from '@libs/contracts';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { filled, idsFor } from '../support/matrix/ask';
import type { Asked } from '../support/matrix/asked';
import { place, sendLetter } from '../support/matrix/cases';
import { FOR_WHOM } from '../support/matrix/for-whom';
import { furnish, personNamed } from '../support/matrix/furnish';
import { MANNERS, type Manner } from '../support/matrix/manners';
import { accountsFor, cookieOf, LIVES, type Person } from '../support/matrix/people';
import { askAll } from '../support/matrix/tally';
import { populate } from '../support/populate';

jest.setTimeout(120_000);

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const LETTER = { title: 'Cống sập', text: 'Cống trước nhà bà Kiều Loan sập đã lâu.', name: 'Quách Thị Hường' };
const CASES = [
  { kind: 'phan_anh', state: 'in_progress', audience: 'unit', climbed: true },
  { kind: 'to_cao', state: 'in_progress', audience: 'head', climbed: true },
  { kind: 'phan_anh', state: 'answered', audience: 'unit', climbed: false },
] as const;
/** Who works with cases, but in another ward; the second once worked with these. */
const STRANGERS = ['reception_officer', 'ward_officer', 'ward_leader', 'superior_head'].flatMap((role) => [
  `${role}, other ward`,
  `${role}, moved to another ward, still named`,
]);

/** What addresses name that lies in no ward; everything else that an address names is walled. */
const IN_NO_WARD = ['/sessions/', '/calendar/', '/track/'];
const WALLED = Object.keys(FOR_WHOM).filter(
  (route) => route.includes('{') && !IN_NO_WARD.some((of) => route.includes(of)),
);
const LISTS = Object.keys(FOR_WHOM).filter((route) => route.startsWith('GET') && !route.includes('{'));

let database: FreshDatabase;
let api: RunningApi;
const strangers: { name: string; headers: { cookie: string } }[] = [];
const cases: Asked[] = [];
/** A case of the strangers' own ward. */
let own: Asked;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  api = await startApi({ databaseUrl: database.url, clock });
  const people = await accountsFor(LIVES, database.url, clock.now());
  for (const facts of CASES) cases.push(await furnished(people, facts));
  own = await furnished(people, CASES[0], 'elsewhere');
  for (const name of STRANGERS) {
    strangers.push({ name, headers: await cookieOf(api, personNamed(people, name), clock.now()) });
  }
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

/** In the ward where everything can be made, and then where it is to be. */
async function furnished(
  people: Person[],
  facts: (typeof CASES)[number],
  where: 'here' | 'elsewhere' = 'here',
): Promise<Asked> {
  const receipt = await sendLetter(api, LETTER);
  const inWard = await place(database.url, receipt, CASES[0], people);
  const things = await furnish(api, database.url, inWard, people, clock.now());
  const about = await place(database.url, receipt, facts, people, where);
  const [anyOpening = ''] = things.openings.values();
  return { furnished: things, about, anyOpening, databaseUrl: database.url, now: clock.now() };
}

const UUID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g;

const nowhere = (): Readonly<Record<string, string>> =>
  Object.fromEntries(['id', 'letterId', 'attachmentId', 'openingId'].map((name) => [name, randomUUID()]));

/** What a question is answered, without any id. */
async function answer(
  route: string,
  ids: Readonly<Record<string, string>>,
  headers: { cookie: string },
  { body, headers: besides, query = '' }: Manner = {},
): Promise<string> {
  const [method] = route.split(' ') as ['GET' | 'POST' | 'PUT' | 'DELETE'];
  const url = filled(route, ids) + query;
  const { statusCode, payload } = await api.app.inject({
    method,
    url,
    payload: body,
    headers: { ...besides, ...headers },
  });
  return `${statusCode} ${payload}`.replace(UUID, '…');
}

describe.each(WALLED)('%s', (route) => {
  it('is no address of another ward’s, however it is asked for: the answer is that to an id that never was', async () => {
    const unlike: string[] = [];
    await askAll(strangers, async ({ name, headers }) => {
      for (const [how, manner] of Object.entries(MANNERS)) {
        const expected = await answer(route, nowhere(), headers, manner);
        for (const [index, asked] of cases.entries()) {
          const given = await answer(route, await idsFor(route, 'nobody', asked), headers, manner);
          if (given !== expected || !given.startsWith('404 ')) unlike.push(`case ${index}, ${how}, ${name}: ${given}`);
        }
      }
    });
    expect(unlike).toEqual([]);
  });
});

describe.each(WALLED.filter((route) => /\{id\}.*\{/.test(route)))('%s', (route) => {
  it('gives nothing of another ward’s under the address of one’s own case', async () => {
    const { headers } = strangers.find(({ name }) => name === 'ward_leader, other ward') ?? { headers: { cookie: '' } };
    const [theirs] = cases as [Asked];
    const ids = { ...(await idsFor(route, 'nobody', theirs)), id: own.about.id };
    const given = await answer(route, ids, headers, MANNERS['as it should be']);
    expect(given).toMatch(/^404 /);
    expect(given).toBe(await answer(route, { ...nowhere(), id: own.about.id }, headers, MANNERS['as it should be']));
  });
});

describe('what is listed for another ward', () => {
  const queues = ['mine', 'todo', 'closed'].map((queue) => `GET /api/v1/cases?limit=200&queue=${queue}`);
  const tells = () => [LETTER.name, ...cases.flatMap(({ about }) => [about.id, about.trackingCode])];

  it.each([...LISTS, ...queues])('holds nothing of these: %s', async (route) => {
    for (const { headers } of strangers) {
      const { text } = await api.get(route.replace('GET ', ''), { headers });
      expect(tells().filter((word) => text.includes(word))).toEqual([]);
    }
  });

  it('is the same words that others wrote, found in one’s own ward alone', async () => {
    const { headers } = strangers.find(({ name }) => name === 'ward_leader, other ward') ?? { headers: { cookie: '' } };
    for (const words of ['Kiều Loan', 'cong sap', ...cases.map(({ about }) => about.trackingCode)]) {
      for (const queue of queues) {
        const { items } = (
          await api.get(`${queue.slice(4)}&q=${encodeURIComponent(words)}`, { headers })
        ).json<CaseList>();
        const found = items.map(({ id }) => id);
        expect(found).toEqual(/^\d/.test(words) || queue.endsWith('closed') ? [] : [own.about.id]);
      }
    }
  });
});
