import { referenceCalendar } from '@libs/organisation';
import { computeDeadline, countDays, DEADLINE_RULES, dayOf, endOfDay, findRule, inForceOn } from '@libs/rules';
import { GOLDEN_DATES } from './deadlines';
import type { GoldenDate } from './deadlines/golden-date';

const CALENDAR = referenceCalendar();

/** Read second-hand, or nowhere: said wherever a date of theirs is shown (domain.md 2). */
const DOUBTFUL: Readonly<Record<string, string>> = {
  'ALL-XLD': 'secondary',
  'ALL-INELIGIBLE-KEEP': 'secondary',
  'NDB-UPDATE': 'secondary',
  'PA-PARTY-NOTICE': 'secondary',
  'DT-COMMUNE-NOTICE': 'secondary',
  'DT-COMMUNE-RESULT': 'secondary',
  'DP-REQUEST': 'secondary',
  'DP-BREACH': 'memory',
};
/** Between receipt and acceptance nothing is suspended by law. */
const NOT_FORESEEN = ['KN-ACCEPT-ND155'];

/** Eight in the morning, unless the row says when. */
const instantOf = ({ start }: GoldenDate) => new Date(`${start.includes('T') ? start : `${start}T08:00`}:00+07:00`);
const suspensionsOf = ({ suspended = [] }: GoldenDate) =>
  suspended.map((written) => {
    const [from = '', to = ''] = written.split('..');
    return { from, to };
  });

const rows = Object.entries(GOLDEN_DATES).flatMap(([id, dates]) => dates.map((date) => ({ id, ...date })));

test('every rule has golden dates, and nothing else has', () => {
  expect(Object.keys(GOLDEN_DATES).sort()).toEqual(DEADLINE_RULES.map(({ id }) => id).sort());
  for (const [id, dates] of Object.entries(GOLDEN_DATES)) expect([id, dates.length >= 5]).toEqual([id, true]);
});

it.each(rows.filter(({ due }) => due !== null))('$id, $start: $why', ({ id, ...row }) => {
  const { due } = computeDeadline(
    {
      ruleId: id,
      start: instantOf(row),
      circumstances: [],
      suspensions: suspensionsOf(row),
      extend: row.extended ?? 0,
    },
    CALENDAR,
  );
  expect(due).toMatchObject({
    dueOn: row.due,
    dueAt: endOfDay(row.due ?? ''),
    warnings: [
      ...(row.unsure ?? []).map((year) => `calendar-incomplete:${year}`),
      ...(DOUBTFUL[id] ? [`evidence:${DOUBTFUL[id]}`] : []),
      ...(row.suspended && NOT_FORESEEN.includes(id) ? ['suspension-not-foreseen'] : []),
    ],
  });
});

it.each(rows.filter(({ due }) => due === null))('$id, $start: $why', ({ id, ...row }) => {
  const version = inForceOn(findRule(id)?.versions ?? [], dayOf(instantOf(row)));
  if (!version) throw new Error(`${id} is not in force on ${row.start}`);
  const suspensions = suspensionsOf(row).map(({ from }) => ({ from, to: null }));
  expect(countDays(instantOf(row), { ...version, suspensions }, CALENDAR)).toMatchObject({ dueOn: null, dueAt: null });
});
