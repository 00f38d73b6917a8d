import type { StaffActor } from '@libs/identity';
import { availableSteps, GUARDS_OF_SENSE, type Standing, type State, targetsOf, WORKFLOWS } from '@libs/rules';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';
import { brokenIn } from '../support/whole-trail';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
let service: Service;
let officer: StaffActor;
let leader: StaffActor;
let desk: StaffActor;

beforeAll(async () => {
  service = await openService({ clock });
  officer = await service.staff('kinh-bac.officer');
  leader = await service.staff('kinh-bac.leader');
  desk = await service.staff('reception');
});
afterAll(() => service?.close());

/** A phản ánh brought to a state by the steps that lead there. */
async function inState(state: State): Promise<Sent> {
  if (state === 'submitted') return service.submit();
  const sent = await service.arrived(state === 'at_desk' ? { wardName: null } : {});
  const path: Partial<Record<State, () => Promise<unknown>>> = {
    in_progress: () => service.take(officer, sent, { step: 'accept' }),
    awaiting_citizen: () => service.take(officer, sent, { step: 'ask', text: 'Ở đâu?' }),
    answered: () => service.take(officer, sent, { step: 'answer', text: 'Đã sửa.' }),
    closed: () => service.say(sent, { step: 'rate', score: 4 }),
    forwarded: () => service.take(officer, sent, { step: 'forward', body: 'Sở Xây dựng', reason: 'Thẩm quyền.' }),
    filed: () => service.take(leader, sent, { step: 'file', reason: 'Trùng.' }),
    guided: () =>
      service.take(officer, sent, { step: 'guide', ground: 'many_contents', reason: 'Tách riêng từng việc.' }),
    returned: () =>
      service.take(officer, sent, {
        step: 'return_letter',
        ground: 'forwarded_outside_competence',
        reason: 'Trả lại nơi chuyển đến.',
      }),
    withdrawn: () => service.say(sent, { step: 'withdraw' }),
  };
  const before: Partial<Record<State, State[]>> = {
    awaiting_citizen: ['in_progress'],
    answered: ['in_progress'],
    closed: ['in_progress', 'answered'],
  };
  for (const on of [...(before[state] ?? []), state]) await path[on]?.();
  return sent;
}

const REACHED = WORKFLOWS.feedback.steps.flatMap((row) => [...row.from, ...targetsOf(WORKFLOWS.feedback, row)]);

describe.each([...new Set(REACHED)])('in the state %s', (state) => {
  let sent: Sent;
  beforeAll(async () => {
    sent = await inState(state);
  });

  const lawful = async (standing: Standing) => {
    const { kind, audience } = await service.file(sent);
    // Of feedback only the steps of protection hang on a guard of sense, and they are for denouncers.
    return availableSteps(WORKFLOWS.feedback, { kind, state, audience, signed: true }, [standing])
      .filter(({ guards }) => !guards.some((guard) => GUARDS_OF_SENSE.includes(guard)))
      .map(({ step }) => step);
  };

  it('the citizen is offered the lawful steps and no other', async () => {
    const track = await service.tracking.track(sent.trackingCode, sent.secret);
    expect(track.state).toBe(state);
    expect(track.steps.map(({ step }) => step)).toEqual(await lawful({ role: 'citizen', relation: 'submitter' }));
  });

  it('the office is offered the lawful steps and no other', async () => {
    const { ownerUnit } = await service.file(sent);
    const near = ownerUnit === 'reception-province' ? [desk] : [officer, leader];
    for (const actor of near) {
      const role = actor.assignments[0]?.role ?? 'auditor';
      const detail = await service.desk.detail(actor, sent.caseId);
      expect(detail.steps.map(({ step }) => step)).toEqual(await lawful({ role, relation: 'own_unit' }));
    }
  });
});

describe('a refused step', () => {
  const everything = async (caseId: string) =>
    service.database.query(
      `select (select to_jsonb(f) from case_file f where id = $1) as file,
              (select jsonb_agg(e order by seq) from case_event e where case_id = $1) as events,
              (select jsonb_agg(d order by id) from deadline d where case_id = $1) as clocks,
              (select count(*) from case_text where case_id = $1) as texts,
              (select count(*) from outbox where case_id = $1) as owed,
              (select count(*) from rating where case_id = $1) as ratings`,
      [caseId],
    );

  it.each([
    ['not in this state', 'answer', { text: 'Xong.' }, 'not_in_this_state'],
    ['not for this role', 'file', { reason: 'Trùng.' }, 'not_for_this_role'],
    ['without what it needs', 'return_to_desk', {}, 'field_missing'],
    ['unknown to this workflow', 'conclude', { text: 'Xong.' }, 'step_unknown'],
    ['of the service alone', 'route', { unitId: 'ward-2025-07-vu-ninh-uba' }, 'not_for_this_role'],
  ] as const)('%s leaves nothing behind', async (_, step, given, reason) => {
    const sent = await service.arrived();
    const before = await everything(sent.caseId);
    await expect(service.take(officer, sent, { step, ...given })).rejects.toMatchObject({
      code: 'step_refused',
      reason,
    });
    expect(await everything(sent.caseId)).toEqual(before);
  });

  it('names the fields that are missing', async () => {
    const sent = await service.arrived();
    await expect(service.take(officer, sent, { step: 'classify' })).rejects.toMatchObject({
      faults: [{ field: 'type', code: 'required' }],
    });
  });

  it('is one whose guard says no, under the guard’s name', async () => {
    const sent = await service.arrived({ type: null });
    await expect(service.take(officer, sent, { step: 'accept' })).rejects.toMatchObject({ reason: 'classified' });
    const elsewhere = await service.staff('vu-ninh.officer');
    const assign = service.take(leader, sent, { step: 'assign', accountId: elsewhere.accountId });
    await expect(assign).rejects.toMatchObject({ reason: 'colleague' });
  });
});

test('at the desk a letter is placed in a ward, and the ward may send it back with its reason', async () => {
  const sent = await service.arrived({ wardName: null });
  const placed = await service
    .take(desk, sent, { step: 'place', unitId: 'ward-2025-07-kinh-bac-uba' })
    .then(() => service.desk.detail(officer, sent.caseId));
  expect(placed).toMatchObject({ state: 'triage', next: { duty: 'triage' } });
  const placedNowhere = service.take(desk, sent, { step: 'place', unitId: 'ward-2025-07-vu-ninh-uba' });
  await expect(placedNowhere).rejects.toMatchObject({ code: 'not_found' });
  await service.take(officer, sent, { step: 'return_to_desk', reason: 'Không thuộc phường.' });
  const back = await service.desk.detail(desk, sent.caseId);
  expect(back).toMatchObject({ state: 'at_desk', unit: { id: 'reception-province' }, next: { duty: 'process' } });
  expect(back.timeline.at(-1)).toMatchObject({ step: 'return_to_desk', reason: 'Không thuộc phường.' });
});

test.each(['tinh-uy', 'ward-2023-kinh-bac-uba', 'no-such-unit', 'ward-2025-07-kinh-bac-party'])(
  'the desk places nothing in %s, which takes no cases today',
  async (unitId) => {
    const sent = await service.arrived({ wardName: null });
    const placed = service.take(desk, sent, { step: 'place', unitId });
    await expect(placed).rejects.toMatchObject({ reason: 'unit-takes-cases' });
  },
);

test('an officer of another ward finds no such case, to read or to move', async () => {
  const sent = await service.arrived();
  const stranger = await service.staff('vu-ninh.officer');
  const administrator = await service.staff('administrator');
  for (const actor of [stranger, administrator, await service.staff('kinh-bac.party-officer')]) {
    await expect(service.desk.detail(actor, sent.caseId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(service.take(actor, sent, { step: 'accept' })).rejects.toMatchObject({ code: 'not_found' });
    const { items } = await service.desk.list(actor, { queue: 'mine', limit: 200 });
    expect(items.map(({ id }) => id)).not.toContain(sent.caseId);
  }
});

test('after all of this every trail verifies', async () => {
  expect(await brokenIn(service.database)).toEqual([]);
});
