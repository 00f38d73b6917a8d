import { randomUUID } from 'node:crypto';
import { ReadJournal } from '@libs/casework';
import { asOwner } from '../fuzz/as-owner';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { ask, Callers } from '../support/matrix/ask';
import type { Asked } from '../support/matrix/asked';
import { place, sendLetter } from '../support/matrix/cases';
import { FOR_WHOM } from '../support/matrix/for-whom';
import { furnish, personNamed } from '../support/matrix/furnish';
import { accountsFor, LIVES, type Person, UNITS } from '../support/matrix/people';
import { populate } from '../support/populate';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const IN_WARD = { kind: 'phan_anh', state: 'in_progress', audience: 'unit', climbed: true } as const;
const HEAD = 'ward_leader, own unit';
const VERIFIER = 'ward_officer, verifier';
const SUPERIOR = 'superior_head, climbed to my unit';

/** Who asks what, and what of an ordinary case and of a denunciation is noted when they are answered. */
const NOTES: Readonly<Record<string, readonly [who: string, ordinary: readonly string[], secret: readonly string[]]>> =
  {
    'GET /api/v1/cases': [HEAD, [], ['denunciation']],
    'GET /api/v1/cases/{id}': [HEAD, ['submitter'], ['denunciation', 'submitter']],
    'GET /api/v1/cases/{id}/eligibility': [HEAD, [], ['denunciation']],
    'GET /api/v1/cases/{id}/letters': [HEAD, ['letter'], ['letter']],
    'GET /api/v1/cases/{id}/letters/{letterId}/file': [HEAD, ['letter'], ['letter']],
    'GET /api/v1/cases/{id}/attachments': [HEAD, ['attachment'], ['attachment']],
    'GET /api/v1/cases/{id}/attachments/{attachmentId}/file': [HEAD, ['attachment'], ['attachment']],
    'GET /api/v1/cases/{id}/attachments/{attachmentId}/redactions/latest/file': [
      HEAD,
      ['redacted_copy'],
      ['redacted_copy'],
    ],
    'GET /api/v1/cases/{id}/redactions/proposal': [HEAD, [], ['denunciation']],
    'GET /api/v1/cases/{id}/redactions/latest': [HEAD, ['redacted_copy'], ['redacted_copy']],
    'GET /api/v1/cases/{id}/identity-openings': [HEAD, [], []],
    'GET /api/v1/cases/{id}/identity-openings/{openingId}': ['ward_leader, asked for an opening', [], []],
    'GET /api/v1/verifications': [VERIFIER, [], []],
    'GET /api/v1/verifications/{id}': [VERIFIER, ['redacted_copy'], ['redacted_copy']],
    'GET /api/v1/verifications/{id}/attachments/{attachmentId}/file': [VERIFIER, ['redacted_copy'], ['redacted_copy']],
    'GET /api/v1/identity-openings': ['custodian, own unit', [], []],
    'GET /api/v1/escalations': [SUPERIOR, [], ['denunciation']],
  };

/** Routes that show nothing of a case to staff. */
const OF_NO_CASE =
  /^GET \/(healthz|readyz|metrics|api\/openapi|api\/v1\/(track|sessions|calendar|substitutions|custodian|vault|backlog|jobs|audit))/;

let database: FreshDatabase;
let api: RunningApi;
let people: Person[];
let ordinary: Asked;
let secret: Asked;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  api = await startApi({ databaseUrl: database.url, clock });
  people = await accountsFor(LIVES, database.url, clock.now());
  ordinary = await furnished(IN_WARD);
  secret = await furnished({ ...IN_WARD, kind: 'to_cao', audience: 'head' });
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

async function furnished(facts: Parameters<typeof place>[2]): Promise<Asked> {
  const receipt = await sendLetter(api);
  const things = await furnish(
    api,
    database.url,
    await place(database.url, receipt, IN_WARD, people),
    people,
    clock.now(),
  );
  const about = await place(database.url, receipt, facts, people);
  await asOwner(database.url, (owner) =>
    owner.query(
      `insert into escalation (id, case_id, deadline_id, rung, unit_id, due_at, raised_at, expects, answer_by)
       values ($1, $2, (select id from deadline where case_id = $2 limit 1), 3, $3, $4, $4, 'superior_requests_report', $4)`,
      [randomUUID(), about.id, UNITS.climbed_to, clock.now()],
    ),
  );
  const [anyOpening = ''] = things.openings.values();
  return { furnished: things, about, anyOpening, databaseUrl: database.url, now: clock.now() };
}

/** What of a case somebody was shown, as the chain of reads has it. */
async function notedOf({ about }: Asked): Promise<string[]> {
  await api.app.get(ReadJournal).flush();
  return asOwner(database.url, async (owner) => {
    const { rows } = await owner.query<{ thing: string }>('select thing from read_entry where case_id = $1', [
      about.id,
    ]);
    await owner.query('truncate read_entry');
    return rows.map(({ thing }) => thing).sort();
  });
}

test('of every route that shows something of a case it is known what is noted', () => {
  const shows = Object.keys(FOR_WHOM).filter((route) => route.startsWith('GET') && !OF_NO_CASE.test(route));
  expect(Object.keys(NOTES).sort()).toEqual(shows.sort());
});

test.each(Object.keys(NOTES))('what was read is noted with who read it: %s', async (route) => {
  const [who, ofOrdinary, ofSecret] = NOTES[route] ?? ['', [], []];
  const callers = new Callers(api, clock.now());
  for (const [asked, things] of [
    [ordinary, ofOrdinary],
    [secret, ofSecret],
  ] as const) {
    await notedOf(asked);
    const { status, text } = await ask(api, callers, route, personNamed(people, who), asked);
    expect([status < 500, text]).toEqual([true, expect.any(String)]);
    expect(await notedOf(asked)).toEqual(things);
  }
});
