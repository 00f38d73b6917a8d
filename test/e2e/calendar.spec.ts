import type { CalendarYears, Problem, YearOfCalendar } from '@libs/contracts';
import type { Role } from '@libs/rules';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { demoAccount, signedIn } from '../support/staff';

const clock = new FakeClock('2026-11-27T08:00:00+07:00');
const YEAR = '/api/v1/calendar/2027';
const notice = {
  document: 'TB 1/TB-BNV',
  issuedOn: '2026-11-26',
  source: 'Cổng thông tin điện tử Chính phủ',
  evidence: 'V',
  days: [{ date: '2027-01-01', kind: 'off', reason: 'Tết Dương lịch' }],
};

let database: FreshDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  api = await startApi({ databaseUrl: database.url, clock });
});

afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const as = async (role: Role) => ({ headers: await signedIn(api, demoAccount(role)) });

test('any member of staff reads a year, and sees whether its notice is in; nobody else', async () => {
  const officer = await as('ward_officer');
  const awaited = (await api.get(YEAR, officer)).json<YearOfCalendar>();
  expect(awaited).toMatchObject({ year: 2027, notice: null });
  expect(awaited.days[0]).toMatchObject({ date: '2027-01-01', kind: 'off', evidence: 'C' });
  const known = (await api.get('/api/v1/calendar/2026', officer)).json<YearOfCalendar>();
  expect(known.notice).toMatchObject({ evidence: 'S', enteredAt: null });
  expect((await api.get(YEAR)).status).toBe(401);
});

test('the years to look at, this one in Vietnam, and whose notice is in', async () => {
  const answer = await api.get('/api/v1/calendar', await as('auditor'));
  expect(answer.json<CalendarYears>()).toEqual({
    thisYear: 2026,
    years: [
      ...[2023, 2024, 2025, 2026].map((year) => ({ year, hasNotice: true })),
      ...[2027, 2028].map((year) => ({ year, hasNotice: false })),
    ],
  });
});

test('a year the calendar does not know is refused', async () => {
  const officer = await as('ward_officer');
  for (const year of ['1999', '2101', 'nay', '2027.5']) {
    const answer = await api.get(`/api/v1/calendar/${year}`, officer);
    expect([year, answer.status, answer.json<Problem>().errors?.[0]?.field]).toEqual([year, 422, 'year']);
  }
});

test('an administrator enters a notice; no other role may', async () => {
  for (const role of ['ward_leader', 'committee_leader', 'auditor'] as const) {
    expect((await api.put(YEAR, { ...(await as(role)), body: notice })).status).toBe(403);
  }
  const answer = await api.put(YEAR, { ...(await as('administrator')), body: notice });
  expect(answer.status).toBe(200);
  expect(answer.json<YearOfCalendar>()).toMatchObject({
    notice: { document: 'TB 1/TB-BNV', enteredAt: '2026-11-27T01:00:00.000Z' },
    days: [{ date: '2027-01-01', evidence: 'V', source: 'TB 1/TB-BNV' }],
    changes: [{ document: 'TB 1/TB-BNV', enteredBy: expect.any(String) }],
  });
});

test('what is wrong is named at its field, in words', async () => {
  const administrator = { ...(await as('administrator')) };
  const send = async (body: object) =>
    (await api.put(YEAR, { headers: { ...administrator.headers, 'accept-language': 'en' }, body })).json<Problem>();
  const days = [
    { date: '2027-01-01', kind: 'off', reason: 'Tết Dương lịch' },
    { date: '2027-01-02', kind: 'off', reason: 'a Saturday' },
    { date: '2028-01-03', kind: 'off', reason: 'another year' },
  ];
  expect((await send({ ...notice, days })).errors).toEqual([
    {
      field: 'days.1.date',
      code: 'weekend_already',
      message: 'Saturday and Sunday are off already: leave this day out.',
    },
    { field: 'days.2.date', code: 'other_year', message: 'This day lies in another year.' },
  ]);
  expect((await send({ ...notice, document: ' ', evidence: 'C', days: [] })).errors).toMatchObject([
    { field: 'document', code: 'blank' },
    { field: 'evidence', code: 'unknown_value' },
    { field: 'days', code: 'out_of_range' },
  ]);
});
