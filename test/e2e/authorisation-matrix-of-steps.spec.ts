import type { CaseDetail, Track } from '@libs/contracts';
import { type Standing, type StepName, type StepRow, WORKFLOW_IDS } from '@libs/rules';
import { asOwner } from '../fuzz/as-owner';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { Callers } from '../support/matrix/ask';
import type { PlacedCase } from '../support/matrix/cases';
import { offered } from '../support/matrix/expected';
import { standingsOf } from '../support/matrix/life';
import { accountsFor, LIVES, type Person } from '../support/matrix/people';
import { answerTo, everyState, everyStep, maySee, stepsOf } from '../support/matrix/steps';
import { askAll, Tally } from '../support/matrix/tally';
import { populate } from '../support/populate';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const SENDER = [{ role: 'citizen', relation: 'submitter' }] as const;

jest.setTimeout(180_000);

const tally = new Tally();
let database: FreshDatabase;
let api: RunningApi;
let people: Person[];
let callers: Callers;
let cases: readonly PlacedCase[];
let before: unknown;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  api = await startApi({ databaseUrl: database.url, clock });
  callers = new Callers(api, clock.now());
  const lives = LIVES.filter(({ verifies, asked }) => !verifies && !asked);
  people = await accountsFor(lives, database.url, clock.now());
  cases = await everyState(api, database.url, people);
  before = await everythingOfCases();
});
afterAll(async () => {
  const told = { ...{ cases: cases.length, people: people.length, cells: tally.cells }, ...tally.answers };
  process.stdout.write(`authorisation of steps: ${JSON.stringify(told)}\n`);
  await api?.close();
  await database?.drop();
});

const everythingOfCases = () =>
  asOwner(database.url, async (owner) => {
    const { rows } = await owner.query(
      `select (select md5(string_agg(file::text, '|' order by id)) from case_file file) as files,
              (select count(*) from case_event) as events, (select count(*) from outbox) as owed,
              (select count(*) from case_text) as texts, (select count(*) from deadline) as clocks`,
    );
    return rows[0];
  });
const readers = (about: PlacedCase) => people.filter((who) => maySee(who, about));
const standings = (who: Person) => standingsOf(who, true);
const namesOf = (rows: readonly StepRow[]) => rows.map(({ step }) => step);
const secretOf = ({ secret }: PlacedCase) => ({ 'x-tracking-secret': secret });
const nameOf = ({ workflow, state, audience }: PlacedCase) => `${workflow.id}, ${state}, for the ${audience}`;

describe.each(WORKFLOW_IDS)('%s', (id) => {
  const own = () => cases.filter(({ workflow }) => workflow.id === id);

  it('offers everybody in every state what the table gives them, and nothing else', async () => {
    const pairs = own().flatMap((about) => readers(about).map((who) => ({ about, who })));
    await askAll(pairs, async ({ about, who }) => {
      const answer = await api.get(`/api/v1/cases/${about.id}`, { headers: await callers.cookie(who) });
      const steps = answer.status === 200 ? answer.json<CaseDetail>().steps.map(({ step }) => step) : [answer.status];
      tally.offers(`${nameOf(about)}: ${who.name}`, stepsOf(id), namesOf(offered(standings(who), about)), steps);
    });
    expect(tally.takeMismatches()).toEqual([]);
  });

  it('offers its sender in every state what the table gives them, and nothing else', async () => {
    await askAll(own(), async (about) => {
      const answer = await api.get(`/api/v1/track/${about.trackingCode}`, { headers: secretOf(about) });
      const steps = answer.json<Track>().steps.map(({ step }) => step);
      tally.offers(`${nameOf(about)}: its sender`, stepsOf(id), namesOf(offered(SENDER, about)), steps);
    });
    expect(tally.takeMismatches()).toEqual([]);
  });

  it('refuses every step to everybody to whom the table does not give it', async () => {
    await askAll(everyStep(id, cases), async ({ step, about }) => {
      await send(`/api/v1/track/${about.trackingCode}/steps`, secretOf(about), step, about, SENDER, 'its sender');
      for (const who of readers(about).filter(({ posts }) => posts.every(({ held }) => held === 'today'))) {
        const headers = await callers.cookie(who);
        await send(`/api/v1/cases/${about.id}/steps`, headers, step, about, standings(who), who.name);
      }
    });
    expect(tally.takeMismatches()).toEqual([]);
  });
});

it('to whoever may not see a case, every step is a step of no case', async () => {
  const once = new Map(WORKFLOW_IDS.flatMap((id) => everyStep(id, cases)).map((one) => [one.step, one]));
  await askAll([...once.values()], async ({ step, about }) => {
    for (const who of people.filter((one) => !maySee(one, about))) {
      const headers = await callers.cookie(who);
      const { status } = await api.post(`/api/v1/cases/${about.id}/steps`, { body: { step }, headers });
      tally.compare(`${nameOf(about)}: ${step} by ${who.name}`, 404, status);
    }
  });
  expect(tally.takeMismatches()).toEqual([]);
});

it('and after all of this no case has changed', async () => {
  expect(await everythingOfCases()).toEqual(before);
});

/** Sends a step with none of its fields, but one that would be taken so. */
async function send(
  path: string,
  headers: Record<string, string>,
  step: StepName,
  about: PlacedCase,
  standing: readonly Standing[],
  who: string,
): Promise<void> {
  const expected = answerTo(step, about, standing);
  if (expected === null) return;
  const { status } = await api.post(path, { body: { step }, headers });
  tally.compare(`${nameOf(about)}: ${step} by ${who}`, expected, status);
}
