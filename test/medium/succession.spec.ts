import type { StaffActor } from '@libs/identity';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service, somebody } from '../support/service';
import { brokenIn } from '../support/whole-trail';

const clock = new FakeClock('2025-06-20T08:00:00+07:00');
let service: Service;
let before: StaffActor;
let successor: StaffActor;
let inWard: Sent;
let atDesk: Sent;
let denunciation: Sent;
let answered: Sent;

beforeAll(async () => {
  service = await openService({ clock });
  before = somebody('ward_leader', 'ward-2023-suoi-hoa-uba');
  successor = await service.staff('kinh-bac.officer');
  inWard = await service.arrived({ wardName: 'Suối Hoa' });
  atDesk = await service.arrived({ wardName: null });
  denunciation = await service.arrived({ type: 'to_cao', text: 'Tôi tố cáo ông N.V.B. nhận tiền.', wardName: null });
  answered = await service.arrived({ wardName: 'Suối Hoa' });
  await service.take(before, answered, { step: 'accept' });
  await service.take(before, answered, { step: 'answer', text: 'Đã sửa.' });
});
afterAll(() => service?.close());

const dates = async ({ caseId }: Sent) => {
  const clocks = await service.cases.clocks([caseId]);
  return clocks.map(({ id, duty, startedAt, lawDueAt, promisedAt }) => ({ id, duty, startedAt, lawDueAt, promisedAt }));
};
const ownerOf = async (sent: Sent) => (await service.file(sent)).ownerUnit;

// One night, told in order.
describe('the night of 30 June 2025', () => {
  it('finds each open case with the unit of that time', async () => {
    expect(await Promise.all([inWard, atDesk, denunciation].map(ownerOf))).toEqual([
      'ward-2023-suoi-hoa-uba',
      'reception-city',
      'ubnd-city',
    ]);
    clock.set('2025-06-30T23:59:59+07:00');
    expect(await service.succession.sweep()).toBe(0);
  });

  it('hands every open case to the successor by a step, its dates untouched', async () => {
    const datesBefore = await Promise.all([inWard, atDesk, denunciation].map(dates));
    clock.set('2025-07-01T00:00:00+07:00');
    expect(await service.succession.sweep()).toBe(3);
    await service.workOff();
    expect(await Promise.all([inWard, atDesk, denunciation].map(ownerOf))).toEqual([
      'ward-2025-07-kinh-bac-uba',
      'reception-province',
      'ubnd-province',
    ]);
    expect(await Promise.all([inWard, atDesk, denunciation].map(dates))).toEqual(datesBefore);
    const last = (await service.cases.timeline(inWard.caseId)).at(-1);
    expect(last).toMatchObject({ step: 'succeed', state: 'triage', actorRole: 'system' });
  });

  it('hands over nothing twice', async () => {
    const versions = () =>
      Promise.all([inWard, atDesk, denunciation].map(async (sent) => (await service.file(sent)).version));
    const once = await versions();
    expect(await service.succession.sweep()).toBe(0);
    await service.workOff();
    expect(await versions()).toEqual(once);
  });

  it('leaves what is closed where it was, to be read through the successor', async () => {
    expect(await ownerOf(answered)).toBe('ward-2023-suoi-hoa-uba');
    expect(await service.desk.detail(successor, answered.caseId)).toMatchObject({ state: 'answered', steps: [] });
    const { items } = await service.desk.list(successor, { queue: 'closed', limit: 50 });
    expect(items.map(({ id }) => id)).toEqual([answered.caseId]);
  });

  it('lets the new ward go on, and the old one no more', async () => {
    await expect(service.take(before, inWard, { step: 'accept' })).rejects.toMatchObject({ code: 'not_found' });
    expect(await service.take(successor, inWard, { step: 'accept' })).toMatchObject({ state: 'in_progress' });
  });

  it('routes a letter with the old name to the ward of today', async () => {
    expect(await ownerOf(await service.arrived({ wardName: 'Suối Hoa' }))).toBe('ward-2025-07-kinh-bac-uba');
  });

  it('leaves every trail whole', async () => {
    expect(await brokenIn(service.database)).toEqual([]);
  });
});

test('a hand-over delivered twice, or for a case closed since, does nothing', async () => {
  clock.set('2025-06-20T08:00:00+07:00');
  const sent = await service.arrived({ wardName: 'Suối Hoa' });
  clock.set('2025-07-02T08:00:00+07:00');
  expect(await service.succession.sweep()).toBe(1);
  const [work] = await service.database.query('select id as "outboxId", case_id as "caseId" from outbox');
  await service.say(sent, { step: 'withdraw' });
  await service.succession.succeed(work);
  await service.succession.succeed(work);
  expect(await service.file(sent)).toMatchObject({ state: 'withdrawn', ownerUnit: 'ward-2023-suoi-hoa-uba' });
});
