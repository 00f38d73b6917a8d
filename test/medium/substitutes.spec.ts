import { type StaffActor, SubstitutionsService } from '@libs/identity';
import { FakeClock } from '../support/fake-clock';
import { openService, type Service } from '../support/service';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
let service: Service;
let substitutions: SubstitutionsService;
let officer: StaffActor;
let leader: StaffActor;

beforeAll(async () => {
  service = await openService({ clock });
  substitutions = service.get(SubstitutionsService);
  officer = await service.staff('kinh-bac.officer');
  leader = await service.staff('kinh-bac.leader');
});
beforeEach(() => clock.set('2026-03-02T08:00:00+07:00'));
afterEach(() => service.database.query(`delete from assignment where valid_from = '2026-03-02'`));
afterAll(() => service?.close());

const away = () => ({
  absentId: leader.accountId,
  substituteId: officer.accountId,
  from: '2026-03-03',
  until: '2026-03-04',
});

/** What an account may do on the day of the clock, as its session would say. */
async function postsOf(actor: StaffActor): Promise<string[]> {
  const rows: { role: string }[] = await service.database.query(
    'select role from held_post where account_id = $1 and valid_from <= $2 and (valid_to is null or $2 < valid_to) order by role',
    [actor.accountId, clock.now().toISOString().slice(0, 10)],
  );
  return rows.map(({ role }) => role);
}

async function post({ accountId }: StaffActor, unitId: string, role: string): Promise<void> {
  await service.database.query('insert into assignment values ($1, $2, $3, $4)', [
    accountId,
    unitId,
    role,
    '2026-03-02',
  ]);
}

test('a substitute holds the posts of whoever is away, from the first day to the last and no longer', async () => {
  const { id } = await substitutions.make(leader, away(), clock.now());
  expect((await substitutions.list(leader, clock.now())).items).toMatchObject([
    { id, from: '2026-03-03', until: '2026-03-04' },
  ]);
  expect(await postsOf(officer)).toEqual(['ward_officer']);
  clock.set('2026-03-04T08:00:00+07:00');
  expect(await postsOf(officer)).toEqual(['ward_leader', 'ward_officer']);
  clock.set('2026-03-05T08:00:00+07:00');
  expect(await postsOf(officer)).toEqual(['ward_officer']);
  expect((await substitutions.list(leader, clock.now())).items).toEqual([]);
});

test('an end before its time is from that day on, and is not forgotten', async () => {
  const { id } = await substitutions.make(leader, { ...away(), until: '2026-03-20' }, clock.now());
  clock.set('2026-03-06T08:00:00+07:00');
  expect(await postsOf(officer)).toContain('ward_leader');
  await substitutions.end(leader, id, clock.now());
  expect(await postsOf(officer)).toEqual(['ward_officer']);
  const kept = await service.database.query(
    `select made_by, valid_to::text, ended_by, ended_at from substitution where id = $1`,
    [id],
  );
  const both = { made_by: leader.accountId, ended_by: leader.accountId };
  expect(kept).toEqual([{ ...both, valid_to: '2026-03-21', ended_at: clock.now() }]);
});

test('what is ended on its first day still tells that it was, and who said so', async () => {
  const { id } = await substitutions.make(leader, { ...away(), from: '2026-03-02' }, clock.now());
  await substitutions.end(leader, id, clock.now());
  expect(await postsOf(officer)).toEqual(['ward_officer']);
  const kept = await service.database.query('select valid_from::text, valid_to::text from substitution where id = $1', [
    id,
  ]);
  expect(kept).toEqual([{ valid_from: '2026-03-02', valid_to: '2026-03-05' }]);
  const record = (await substitutions.records(null, 50)).find((one) => one.id === id);
  expect(record).toMatchObject({
    unitIds: ['ward-2025-07-kinh-bac-uba'],
    from: '2026-03-02',
    until: '2026-03-04',
    endedAt: clock.now(),
  });
  expect([record?.madeBy, record?.endedBy]).toEqual([record?.absent, record?.absent]);
});

test('a substitute holds what the absent one is in the unit where both work, and nothing of elsewhere', async () => {
  await substitutions.make(leader, { ...away(), from: '2026-03-02' }, clock.now());
  await post(leader, 'ward-2025-07-vu-ninh-uba', 'ward_leader');
  await post(leader, 'ward-2025-07-kinh-bac-uba', 'custodian');
  const units = await service.database.query(
    `select unit_id, role from held_post where account_id = $1 and role <> 'ward_officer'
        and valid_from <= '2026-03-02' and (valid_to is null or valid_to > '2026-03-02')`,
    [officer.accountId],
  );
  expect(units).toEqual([{ unit_id: 'ward-2025-07-kinh-bac-uba', role: 'ward_leader' }]);
});

test('nobody takes a post: neither a head a colleague’s, nor an administrator a head’s, nor is theirs lent', async () => {
  const administrator = await service.staff('administrator');
  const head = await service.staff('province.head');
  await post(head, 'ward-2025-07-kinh-bac-uba', 'ward_officer');
  const taken = [
    [leader, { absentId: officer.accountId, substituteId: leader.accountId }, 'invalid_input'],
    [administrator, { absentId: head.accountId, substituteId: administrator.accountId }, 'invalid_input'],
    [head, { absentId: head.accountId, substituteId: administrator.accountId }, 'forbidden'],
    [administrator, { absentId: administrator.accountId, substituteId: head.accountId }, 'forbidden'],
  ] as const;
  for (const [actor, who, code] of taken) {
    const asked = substitutions.make(actor, { ...away(), ...who }, clock.now());
    await expect(asked).rejects.toMatchObject({ code });
  }
});

test('what is ended before it began never was', async () => {
  const later = { ...away(), from: '2026-05-04', until: '2026-05-05' };
  const { id } = await substitutions.make(leader, later, clock.now());
  await substitutions.end(leader, id, clock.now());
  const { items } = await substitutions.list(leader, clock.now());
  expect(items.map((item) => item.id)).not.toContain(id);
  clock.set('2026-05-04T08:00:00+07:00');
  expect(await postsOf(officer)).toEqual(['ward_officer']);
});

test('a head may name who works in the unit, an administrator anybody who works somewhere', async () => {
  const names = async (actor: StaffActor) =>
    (await substitutions.colleagues(actor, clock.now())).map(({ accountId }) => accountId);
  expect((await names(leader)).sort()).toEqual([leader.accountId, officer.accountId].sort());
  expect(await names(officer)).toEqual([]);
  const stranger = await service.staff('vu-ninh.leader');
  expect(await names(await service.staff('administrator'))).toEqual(
    expect.arrayContaining([leader.accountId, officer.accountId, stranger.accountId]),
  );
});

test('nobody is made a substitute in a unit one does not lead, nor from elsewhere, nor of oneself, nor for the past', async () => {
  const stranger = await service.staff('vu-ninh.leader');
  const elsewhere = await service.staff('vu-ninh.officer');
  const refused = [
    [stranger, away(), 'forbidden'],
    [leader, { ...away(), substituteId: elsewhere.accountId }, 'forbidden'],
    [leader, { ...away(), substituteId: leader.accountId }, 'invalid_input'],
    [leader, { ...away(), from: '2026-03-01' }, 'invalid_input'],
    [leader, { ...away(), until: '2026-03-02' }, 'invalid_input'],
  ] as const;
  for (const [actor, asked, code] of refused) {
    await expect(substitutions.make(actor, asked, clock.now())).rejects.toMatchObject({ code });
  }
  const { id } = await substitutions.make(leader, away(), clock.now());
  await expect(substitutions.end(stranger, id, clock.now())).rejects.toMatchObject({ code: 'not_found' });
});

test('the one at work is still the one who drafted: a substitute approves no letter of their own', async () => {
  await substitutions.make(leader, { ...away(), from: '2026-03-02' }, clock.now());
  const sent = await service.arrived();
  const both: StaffActor = { ...officer, assignments: [...officer.assignments, ...leader.assignments] };
  await service.take(both, sent, { step: 'draft_letter', letterKind: 'receipt' });
  const [letter] = await service.database.query('select id from letter where case_id = $1', [sent.caseId]);
  const own = service.take(both, sent, { step: 'approve_letter', letterId: letter.id });
  await expect(own).rejects.toMatchObject({ code: 'step_refused' });
});
