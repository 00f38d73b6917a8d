import type { StaffActor } from '@libs/identity';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service, somebody } from '../support/service';
import { brokenIn } from '../support/whole-trail';

/** Acknowledging is due on Monday 16 March, so the breach is found on Tuesday 17. */
const RECEIVED = '2026-03-02T08:00:00+07:00';
const clock = new FakeClock(RECEIVED);
let service: Service;
let officer: StaffActor;

beforeAll(async () => {
  service = await openService({ clock });
  officer = await service.staff('kinh-bac.officer');
});
afterAll(() => service?.close());
beforeEach(() => clock.set(RECEIVED));

/** What the worker does every minute, at this time of Vietnam. */
async function at(time: string): Promise<number> {
  clock.set(`${time}+07:00`);
  const breaches = await service.sweep.run();
  await service.ladder.sweep();
  await service.workOff();
  return breaches;
}

async function climbed(sent: Sent): Promise<string[]> {
  const rows: { rung: number; unit: string }[] = await service.database.query(
    'select rung, unit_id as unit from escalation where case_id = $1 order by raised_at, rung',
    [sent.caseId],
  );
  return rows.map(({ rung, unit }) => `${rung} ${unit}`);
}

async function listOf(username: string) {
  return service.escalations.list(await service.staff(username), { limit: 200 });
}

const LEADER = '1 ward-2025-07-kinh-bac-uba';
const WARD_PARTY = '2 ward-2025-07-kinh-bac-party';

describe('a duty that passes unmet', () => {
  it('is no breach until its last day is over, and then one, though swept again', async () => {
    const sent = await service.arrived();
    expect(await at('2026-03-16T23:59:59')).toBe(0);
    expect(await at('2026-03-17T00:00:00')).toBe(1);
    expect(await at('2026-03-17T00:01:00')).toBe(0);
    const events = (await service.cases.timeline(sent.caseId)).map(({ step }) => step);
    expect(events).toEqual(['submit', 'route', 'breach', 'escalate']);
  });

  it('is found once though sweeps run at the same moment', async () => {
    const sent = await Promise.all(Array.from({ length: 30 }, () => service.arrived()));
    clock.set('2026-03-17T00:00:00+07:00');
    const found = await Promise.all(Array.from({ length: 4 }, () => service.sweep.run()));
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(sent.length);
    for (const one of sent) {
      const steps = (await service.cases.timeline(one.caseId)).map(({ step }) => step);
      expect(steps.filter((step) => step === 'breach')).toHaveLength(1);
    }
    await service.workOff();
  });

  it('climbs to the ward’s leader at once, its Party committee three working days on, the Tỉnh ủy five later', async () => {
    const sent = await service.arrived();
    await at('2026-03-17T08:00:00');
    expect(await climbed(sent)).toEqual([LEADER]);
    await at('2026-03-20T23:59:00');
    expect(await climbed(sent)).toEqual([LEADER]);
    await at('2026-03-21T00:00:00');
    expect(await climbed(sent)).toEqual([LEADER, WARD_PARTY]);
    await at('2026-03-21T00:05:00');
    expect(await climbed(sent)).toEqual([LEADER, WARD_PARTY]);
  });

  it('reaches the list of each, and shows the case to those it climbed to', async () => {
    const sent = await service.arrived();
    const party = await service.staff('kinh-bac.party-officer');
    await expect(service.desk.detail(party, sent.caseId)).rejects.toMatchObject({ code: 'not_found' });
    await at('2026-03-17T08:00:00');
    await at('2026-03-23T08:00:00');
    await at('2026-03-31T08:00:00');
    // The promise to answer, due on 23 March, begins to climb on its own.
    expect(await climbed(sent)).toEqual([LEADER, WARD_PARTY, LEADER, '3 tinh-uy']);
    for (const username of ['kinh-bac.leader', 'kinh-bac.party-leader', 'tinh-uy.leader', 'dan-van.officer']) {
      const { items } = await listOf(username);
      expect([username, items.some(({ caseId }) => caseId === sent.caseId)]).toEqual([username, true]);
    }
    expect((await listOf('vu-ninh.party-leader')).items).toEqual([]);
    const detail = await service.desk.detail(party, sent.caseId);
    expect([detail.steps, detail.submitter]).toEqual([[], null]);
  });

  it('shows the longest overdue first, in days', async () => {
    clock.set('2026-03-04T08:00:00+07:00');
    const later = await service.arrived();
    clock.set(RECEIVED);
    const earlier = await service.arrived();
    await at('2026-03-19T08:00:00');
    const { items } = await listOf('kinh-bac.leader');
    const own = items.filter(({ caseId }) => [earlier.caseId, later.caseId].includes(caseId));
    expect(own.map(({ caseId, overdueDays }) => [caseId, overdueDays])).toEqual([
      [earlier.caseId, 3],
      [later.caseId, 1],
    ]);
  });

  it('climbs nothing when it was met in time', async () => {
    const sent = await service.arrived();
    clock.set('2026-03-16T23:00:00+07:00');
    await service.take(officer, sent, { step: 'accept' });
    await service.take(officer, sent, { step: 'answer', text: 'Đã sửa.' });
    await at('2026-06-01T08:00:00');
    expect(await climbed(sent)).toEqual([]);
  });

  it('climbs no further, and leaves the lists, when it is met late', async () => {
    const sent = await service.arrived();
    await at('2026-03-17T08:00:00');
    await service.take(officer, sent, { step: 'accept' });
    await service.take(officer, sent, { step: 'answer', text: 'Đã sửa.' });
    await at('2026-04-01T08:00:00');
    expect(await climbed(sent)).toEqual([LEADER]);
    expect((await listOf('kinh-bac.leader')).items.map(({ caseId }) => caseId)).not.toContain(sent.caseId);
  });

  it('of a promise that is only a target never breaches', async () => {
    const sent = await service.arrived();
    await at('2026-03-05T08:00:00');
    expect(await climbed(sent)).toEqual([]);
    expect((await service.desk.detail(officer, sent.caseId)).next).toMatchObject({ duty: 'triage', overdue: false });
  });
});

test('in June 2025 the third rung was the Thành ủy', async () => {
  clock.set('2025-06-02T08:00:00+07:00');
  const sent = await service.arrived({ wardName: 'Suối Hoa' });
  expect((await service.file(sent)).ownerUnit).toBe('ward-2023-suoi-hoa-uba');
  // Due on Monday 16 June; three working days after the 17th end on the 20th, five after the 21st on the 27th.
  for (const time of ['2025-06-17T08:00:00', '2025-06-21T08:00:00', '2025-06-28T08:00:00']) await at(time);
  const acknowledge = (await climbed(sent)).filter((rung) => rung.startsWith('3') || rung.includes('2023'));
  expect(acknowledge).toEqual(
    expect.arrayContaining(['1 ward-2023-suoi-hoa-uba', '2 ward-2023-suoi-hoa-party', '3 thanh-uy']),
  );
  const { items } = await service.escalations.list(somebody('committee_leader', 'thanh-uy'), { limit: 200 });
  expect(items.map(({ caseId, rung }) => [caseId, rung])).toContainEqual([sent.caseId, 3]);
});

describe('a denunciation that is not acknowledged', () => {
  it('climbs to the superior people’s committee alone; Party bodies read a number', async () => {
    const withheld = async () => (await listOf('tinh-uy.leader')).withheld;
    const before = await withheld();
    const sent = await service.arrived({ type: 'to_cao', text: 'Tôi tố cáo ông N.V.B. nhận tiền.' });
    for (const time of ['2026-03-17T08:00:00', '2026-03-23T08:00:00', '2026-03-31T08:00:00']) await at(time);
    expect(await climbed(sent)).toEqual(['3 ubnd-province']);
    expect((await listOf('province.head')).items.map(({ caseId }) => caseId)).toContain(sent.caseId);
    for (const username of ['kinh-bac.party-leader', 'tinh-uy.leader', 'dan-van.officer', 'kinh-bac.officer'])
      expect(JSON.stringify(await listOf(username))).not.toContain(sent.caseId);
    expect(await withheld()).toBe(before + 1);
  });

  it('and was taken for feedback until it had begun to climb goes on to the superior alone', async () => {
    const sent = await service.arrived();
    await at('2026-03-17T08:00:00');
    await service.take(officer, sent, { step: 'classify', type: 'to_cao', reason: 'Tố cáo hành vi.' });
    expect((await listOf('kinh-bac.leader')).items.map(({ caseId }) => caseId)).toContain(sent.caseId);
    for (const time of ['2026-03-23T08:00:00', '2026-03-31T08:00:00']) await at(time);
    expect(await climbed(sent)).toEqual([LEADER, '3 ubnd-province']);
    expect(JSON.stringify(await listOf('kinh-bac.party-leader'))).not.toContain(sent.caseId);
  });

  it('and that is about the ward’s leaders has nobody below the superior head on its way', async () => {
    const text = 'Tôi tố cáo ông Chủ tịch UBND phường Kinh Bắc nhận hối lộ khi cấp đất.';
    const sent = await service.arrived({ type: 'to_cao', text });
    await at('2026-03-31T08:00:00');
    expect(await climbed(sent)).toEqual([]);
  });
});

test('after all of this every trail verifies', async () => {
  expect(await brokenIn(service.database)).toEqual([]);
});
