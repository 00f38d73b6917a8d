import { DeadlineSweep } from '@libs/casework';
import type { CalendarNotice } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { CalendarService } from '@libs/organisation';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';
import { brokenIn } from '../support/whole-trail';

const clock = new FakeClock('2026-12-21T08:00:00+07:00');
let service: Service;
let leader: StaffActor;

beforeEach(async () => {
  clock.set('2026-12-21T08:00:00+07:00');
  service = await openService({ clock });
  leader = await service.staff('kinh-bac.leader');
  await service.recounts.sweep();
});
afterEach(() => service?.close());

const SAID: Omit<CalendarNotice, 'days'> = {
  document: 'TB 1/TB-BNV',
  issuedOn: '2026-12-22',
  source: 'Bộ Nội vụ',
  evidence: 'V',
};
const off = (date: string) => ({ date, kind: 'off' as const, reason: 'nghỉ theo thông báo' });

/** The notice of 2027 comes in, with the days that were expected and these, and the service counts what it must again. */
async function notice(...days: CalendarNotice['days']): Promise<number> {
  const entered = { accountId: null, at: clock.now() };
  const calendar = service.get(CalendarService);
  const expected = (await calendar.year(2027)).days.map(({ date }) => off(date));
  await calendar.enterNotice(2027, { ...SAID, days: [...expected, ...days] }, entered);
  const owed = await service.recounts.sweep();
  await service.workOff();
  return owed;
}

async function acknowledged(sent: Sent) {
  const detail = await service.desk.detail(leader, sent.caseId);
  return { detail, deadline: detail.deadlines.find(({ duty }) => duty === 'acknowledge') };
}

test('a date that crosses a year without its notice says so, and no longer once the notice is in', async () => {
  const sent = await service.arrived();
  // 22–25, 28–31 December are eight; 1 January off; 4, 5 January.
  expect((await acknowledged(sent)).deadline).toMatchObject({
    dueOn: '2027-01-05',
    warnings: ['calendar-incomplete:2027'],
  });
  expect(await notice()).toBe(0);
  expect((await acknowledged(sent)).deadline).toMatchObject({ dueOn: '2027-01-05', warnings: [] });
});

test('a notice with more days off moves the date of the law, not what the citizen was promised, by an event', async () => {
  const sent = await service.arrived();
  expect(await notice(off('2027-01-04'))).toBe(1);
  const { detail, deadline } = await acknowledged(sent);
  expect(deadline).toMatchObject({
    dueOn: '2027-01-06',
    dueAt: '2027-01-06T16:59:59.999Z',
    promisedAt: '2027-01-05T16:59:59.999Z',
  });
  expect(detail.timeline.map(({ step }) => step)).toContain('recount');
  expect(await service.recounts.sweep()).toBe(0);
  expect(await brokenIn(service.database)).toEqual([]);
});

test('a notice never makes a breach in the past: what has passed by the new count is due today', async () => {
  const sent = await service.arrived();
  clock.set('2027-01-05T10:00:00+07:00');
  await notice({ date: '2027-01-02', kind: 'worked', reason: 'làm bù' });
  expect((await acknowledged(sent)).deadline).toMatchObject({ dueAt: '2027-01-05T16:59:59.999Z', breachedAt: null });
});

test('a breach that a late notice shows to be none is taken back, and leaves the lists it had climbed to', async () => {
  const sent = await service.arrived();
  clock.set('2027-01-06T00:10:00+07:00');
  await service.get(DeadlineSweep).run();
  await service.workOff();
  expect((await acknowledged(sent)).deadline?.breachedAt).not.toBeNull();
  expect((await service.escalations.list(leader, { limit: 50 })).items).toHaveLength(1);
  await notice(off('2027-01-04'), off('2027-01-05'));
  expect((await acknowledged(sent)).deadline).toMatchObject({ dueOn: '2027-01-07', breachedAt: null });
  expect((await service.escalations.list(leader, { limit: 50 })).items).toEqual([]);
  expect((await service.file(sent)).escalatedTo).toEqual([]);
  clock.set('2027-01-08T00:10:00+07:00');
  expect(await service.get(DeadlineSweep).run()).toBeGreaterThan(0);
  expect(await brokenIn(service.database)).toEqual([]);
});
