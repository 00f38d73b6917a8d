import { calendarOf, readReference } from '@libs/organisation';
import { CASE_KINDS, countDays, DEADLINE_RULES, DUTIES, dayOf, endOfDay, rulesFor, storedVersion } from '@libs/rules';
import { GOLDEN_DATES, type GoldenDate } from './deadlines.golden';

const CALENDAR = calendarOf(readReference());

/** Eight in the morning, unless the row says when. */
const instantOf = ({ start }: GoldenDate) => new Date(`${start.includes('T') ? start : `${start}T08:00`}:00+07:00`);

test('every rule in use has at least ten golden dates', () => {
  expect(Object.keys(GOLDEN_DATES).sort()).toEqual(DEADLINE_RULES.map(({ id }) => id).sort());
  for (const rows of Object.values(GOLDEN_DATES)) expect(rows.length).toBeGreaterThanOrEqual(10);
});

describe.each(Object.entries(GOLDEN_DATES))('%s', (id, rows) => {
  const rule = DEADLINE_RULES.find((known) => known.id === id);

  it.each<GoldenDate>(rows)('$why', (row) => {
    const start = instantOf(row);
    const kind = rule?.kinds[0] ?? 'phan_anh';
    const bound = rulesFor(rule?.duty ?? 'answer', kind, dayOf(start)).find(({ rule: found }) => found.id === id);
    if (!bound) throw new Error(`${id} is not in force on ${row.start}`);
    const { limit, unit, rolls } = bound.version;
    const { suspensions = [], extended = 0 } = row;
    const due = countDays(start, { limit: limit + extended, unit, rolls, suspensions }, CALENDAR);
    expect(due).toMatchObject({
      dueOn: row.due,
      dueAt: row.due && endOfDay(row.due),
      warnings: (row.unsure ?? []).map((year) => `calendar-incomplete:${year}`),
    });
  });

  it.each(rule?.versions ?? [])('is found again by its first day, $inForce.from', (version) => {
    expect(storedVersion(id, version.inForce.from).version).toBe(version);
  });
});

test('a version that the tables no longer hold is not guessed', () => {
  expect(() => storedVersion('SVC-ANSWER', '1999-01-01')).toThrow(
    'no deadline rule SVC-ANSWER in force from 1999-01-01',
  );
  expect(() => storedVersion('NO-SUCH-RULE', '2023-01-01')).toThrow('no deadline rule NO-SUCH-RULE');
});

test('only feedback has an answer promised; every kind is acknowledged and triaged', () => {
  const bound = CASE_KINDS.map((kind) => [kind, DUTIES.flatMap((duty) => rulesFor(duty, kind, '2026-03-02')).length]);
  expect(Object.fromEntries(bound)).toEqual({
    phan_anh: 3,
    kien_nghi: 3,
    chua_phan_loai: 3,
    khieu_nai: 2,
    to_cao: 2,
    doi_thoai: 2,
  });
});
