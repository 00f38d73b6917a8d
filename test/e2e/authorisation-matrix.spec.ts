import { ABILITIES } from '@libs/rules';
import { type Document, routesOf } from '../fuzz/routes';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { ask, Callers, verdict } from '../support/matrix/ask';
import type { Asked } from '../support/matrix/asked';
import { place, sendLetter } from '../support/matrix/cases';
import { expected } from '../support/matrix/expected';
import { FOR_WHOM } from '../support/matrix/for-whom';
import { furnish } from '../support/matrix/furnish';
import { accountsFor, LIVES, type Person } from '../support/matrix/people';
import { askAll, Tally } from '../support/matrix/tally';
import { populate } from '../support/populate';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const PAGES = ['GET /', 'GET /can-bo/don/1', 'GET /api/v1/nowhere'];
const CASES = [
  { kind: 'phan_anh', state: 'in_progress', audience: 'unit', climbed: true },
  { kind: 'to_cao', state: 'in_progress', audience: 'head', climbed: true },
  { kind: 'phan_anh', state: 'in_progress', audience: 'unit', climbed: false },
] as const;

/** Whoever may read a letter gets it printed. */
jest.setTimeout(180_000);

const tally = new Tally();
let database: FreshDatabase;
let api: RunningApi;
let people: Person[];
let callers: Callers;
let routes: string[];
let cases: Asked[];

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  api = await startApi({ databaseUrl: database.url, clock });
  callers = new Callers(api, clock.now());
  people = await accountsFor(LIVES, database.url, clock.now());
  const document = (await api.get('/api/openapi.json')).json<Document>();
  routes = routesOf(document)
    .map(({ method, path }) => `${method} ${path}`)
    .filter((route) => !PAGES.includes(route));
  cases = [];
  for (const facts of CASES) {
    const receipt = await sendLetter(api);
    const common = await place(database.url, receipt, CASES[0], people);
    const furnished = await furnish(api, database.url, common, people, clock.now());
    const about = await place(database.url, receipt, facts, people);
    const [anyOpening = ''] = furnished.openings.values();
    cases.push({ furnished, about, anyOpening, databaseUrl: database.url, now: clock.now() });
  }
});
afterAll(async () => {
  process.stdout.write(`authorisation: ${JSON.stringify({ cells: tally.cells, ...tally.answers })}\n`);
  await api?.close();
  await database?.drop();
});

test('it is known of every route whom it is for, and of no other', () => {
  expect([...routes].sort()).toEqual(Object.keys(FOR_WHOM).sort());
});

test('every ability of the table opens some route', () => {
  const asked = Object.values(FOR_WHOM).flatMap((whom) => (typeof whom === 'object' ? [whom.ability] : []));
  expect([...new Set(asked)].sort()).toEqual(Object.keys(ABILITIES).sort());
});

test.each(Object.keys(FOR_WHOM))('%s answers everybody as the table says', async (route) => {
  const whom = FOR_WHOM[route] ?? 'everybody';
  const everybody = ['nobody', 'its sender', ...people] as const;
  for (const [index, one] of /\{(id|trackingCode)\}/.test(route)
    ? cases.entries()
    : ([[0, cases[0] as Asked]] as const)) {
    await askAll(everybody, async (caller) => {
      const answer = await ask(api, callers, route, caller, one);
      const who = typeof caller === 'string' ? caller : caller.name;
      tally.compare(
        `${route} for ${who}, case ${index}`,
        expected(route, whom, caller, one.about),
        verdict(route, whom, answer),
      );
    });
  }
  expect(tally.takeMismatches()).toEqual([]);
});
