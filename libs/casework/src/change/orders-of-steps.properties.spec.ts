import {
  addDays,
  COMPLEXITY_CRITERIA,
  type Day,
  dayOf,
  daysBetween,
  decide,
  type GivenFields,
  reasonOff,
  type StepName,
  startOfDay,
  storedVersion,
  type WorkCalendar,
  workflowOf,
} from '@libs/rules';
import fc from 'fast-check';
import { type ClockRow, snapshotOf } from '../clocks/clock-row';
import { recountClock } from '../clocks/recount';
import { StepRegistry } from '../registry';
import { CaseKey } from '../secrecy/case-key';
import { ClockSteps } from '../steps/clock-steps';
import { finish } from './change';
import type { CaseFile, Draft } from './draft';
import { applyRow, factsOf, planOpening } from './plan';
import { digestOfClock } from './row-digest';

const CALENDAR: WorkCalendar = {
  off: new Map([
    ['2026-09-01', 'Quốc khánh'],
    ['2026-09-02', 'Quốc khánh'],
    ['2026-11-24', 'Ngày Văn hóa'],
  ]),
  worked: new Map([['2026-08-22', 'làm bù']]),
  completeYears: new Set([2026, 2027]),
};
const HEAD = [{ role: 'superior_head', relation: 'own_unit' }] as const;
const registry = new StepRegistry();
new ClockSteps(registry);
let ids = 0;
const tools = { calendar: CALENDAR, newId: () => `clock-${ids++}` };

interface Life {
  file: CaseFile;
  clocks: ClockRow[];
  /** What the events tell of each clock. */
  told: Map<string, ReturnType<typeof snapshotOf>>;
}

function opened(kind: 'khieu_nai' | 'to_cao', on: Day): Life {
  const receivedAt = startOfDay(on);
  const known = { id: 'case', trackingCode: 'code', kind, ownerUnit: 'unit', audience: 'unit', urgent: false } as const;
  const draft = planOpening({ ...known, lane: 'web', receivedAt, commitments: {} }, tools);
  draft.file = { ...draft.file, state: 'triage', signedOn: on };
  const life: Life = { file: draft.file, clocks: draft.clocks, told: new Map() };
  keep(life, draft);
  return life;
}

function keep(life: Life, draft: Draft): void {
  const { file, event, clocks } = finish(draft, new CaseKey('case', Buffer.alloc(32)));
  for (const clock of event.data.clocks ?? []) life.told.set(clock.id, clock);
  const changed = new Map(clocks.map((clock) => [clock.id, clock]));
  life.file = file;
  life.clocks = [...life.clocks.filter(({ id }) => !changed.has(id)), ...clocks];
}

/** Takes a step as casework would, without a database; false when the tables or a guard about clocks refuse it. */
async function took(life: Life, on: Day, step: StepName, given: GivenFields): Promise<boolean> {
  const decision = decide(workflowOf(life.file.kind), factsOf(life.file), step, HEAD, given);
  if (!decision.allowed) return false;
  const running = life.clocks.filter(({ endedAt }) => endedAt === null);
  const draft: Draft = {
    ...{ step, role: 'superior_head', actorId: null, given, now: startOfDay(on), ...tools },
    ...{ before: life.file, file: life.file, clocks: [...running], clocksBefore: running, commitments: {} },
  };
  const context = { manager: undefined as never, draft, row: decision.row };
  const ofClocks = decision.row.guards.filter(
    (name) => name === 'extension-within-limit' || name === 'circumstance-open',
  );
  if (await registry.refusedBy(ofClocks, context)) return false;
  applyRow(draft, decision.row);
  await registry.perform(
    decision.row.effects.filter((name) => name === 'casework.extend' || name === 'casework.circumstance'),
    context,
  );
  keep(life, draft);
  return true;
}

const criteria = fc.uniqueArray(fc.constantFrom(...COMPLEXITY_CRITERIA), { minLength: 1, maxLength: 3 });
const reason = 'lý do';
const move: fc.Arbitrary<{ step: StepName; given: GivenFields }> = fc.oneof(
  fc
    .constantFrom('force_majeure', 'other_result_awaited')
    .map((ground) => ({ step: 'suspend' as const, given: { ground, reason } })),
  fc.constant({ step: 'resume' as const, given: { reason } }),
  fc.record({ criteria }).map((given) => ({ step: 'declare_complex' as const, given: { ...given, reason } })),
  fc.constant({ step: 'declare_remote' as const, given: { reason } }),
  fc
    .record({ criteria, days: fc.integer({ min: 1, max: 40 }) })
    .map((given) => ({ step: 'extend' as const, given: { ...given, reason } })),
  fc.constant({ step: 'withdraw' as const, given: {} }),
);
const orders = fc.record({
  kind: fc.constantFrom('khieu_nai' as const, 'to_cao' as const),
  from: fc.integer({ min: 0, max: 90 }).map((days) => addDays('2026-07-02', days)),
  moves: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), move), { maxLength: 12 }),
});

/** Lives through an order of steps; `look` sees the resolution clock before and after each step that was lawful. */
async function lived(
  {
    kind,
    from,
    moves,
  }: { kind: 'khieu_nai' | 'to_cao'; from: Day; moves: [number, { step: StepName; given: GivenFields }][] },
  look: (before: ClockRow, after: ClockRow, on: Day, step: StepName) => void = () => undefined,
): Promise<Life> {
  const life = opened(kind, from);
  await took(life, from, 'accept', {});
  let on = from;
  for (const [wait, { step, given }] of moves) {
    on = addDays(on, wait);
    const before = resolving(life);
    if (await took(life, on, step, given)) look(before, resolving(life), on, step);
  }
  return life;
}

function resolving(life: Life): ClockRow {
  const clock = life.clocks.find(({ duty }) => duty === 'resolve');
  if (!clock) throw new Error('an accepted case is owed a resolution');
  return clock;
}

const suspendedDays = ({ suspensions }: ClockRow) =>
  suspensions.reduce((sum, { from, to }) => sum + (to === null ? 0 : daysBetween(from, to)), 0);

describe('whatever the order of lawful steps', () => {
  it('replaying the events gives the stored deadlines', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const life = await lived(order);
        const stored = life.clocks.map((clock) => {
          return snapshotOf(clock, { ...life.told.get(clock.id)?.row, left: digestOfClock(clock) });
        });
        expect(stored.sort(byId)).toEqual([...life.told.values()].sort(byId));
      }),
    );
  });

  it('resuming goes on with exactly the days still to run, before rolling', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        await lived(order, (before, after, on, step) => {
          // Suspended after its last day it is overdue, and stays so.
          if (step !== 'resume' || before.lawDueAt !== null) return;
          const { version } = storedVersion(before.ruleId, before.ruleVersion);
          const ran =
            daysBetween(dayOf(before.startedAt), before.suspensions.at(-1)?.from ?? on) - suspendedDays(before);
          const unrolled = addDays(on, Math.max(0, version.limit + before.extraDays - ran));
          expect(dayOf(after.lawDueAt ?? new Date(0))).toBe(nextWorkingDay(unrolled));
        });
      }),
    );
  });

  it('no due date is later than the law allows', async () => {
    // Khiếu nại: at most 60 days, remote and complex (LKN Đ.28). Tố cáo: 30, and twice 30 more (LTC Đ.30).
    const most = { khieu_nai: 60, to_cao: 90 };
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const clock = resolving(await lived(order));
        if (clock.lawDueAt === null) return;
        const latest = addDays(dayOf(clock.startedAt), most[order.kind] + suspendedDays(clock));
        expect(dayOf(clock.lawDueAt) <= nextWorkingDay(latest)).toBe(true);
      }),
    );
  });

  it('what the citizen was promised gets worse only by a step that records its reason', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        await lived(order, (before, after, _, step) => {
          if (after.promisedAt <= before.promisedAt) return;
          const rows = workflowOf(order.kind).steps.filter((row) => row.step === step);
          expect(rows.every(({ needs }) => needs.includes('reason'))).toBe(true);
        });
      }),
    );
  });

  it('a changed calendar never makes the promise worse, and makes no breach in the past', async () => {
    const off = fc.uniqueArray(fc.integer({ min: 0, max: 200 }).map((days) => addDays('2026-07-02', days)));
    await fc.assert(
      fc.asyncProperty(orders, off, fc.integer({ min: 0, max: 60 }), async (order, days, later) => {
        const clock = resolving(await lived(order));
        const now = startOfDay(addDays(order.from, later));
        const calendar = { ...CALENDAR, off: new Map(days.map((day) => [day, 'nghỉ'])) };
        const counted = recountClock(clock, now, calendar);
        expect(counted.promisedAt <= clock.promisedAt).toBe(true);
        if (counted !== clock && counted.breachedAt === null && counted.lawDueAt)
          expect(counted.lawDueAt >= now).toBe(true);
      }),
    );
  });
});

function nextWorkingDay(day: Day): Day {
  return reasonOff(day, CALENDAR) === null ? day : nextWorkingDay(addDays(day, 1));
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
