import { type StaffActor, SubstitutionsService } from '@libs/identity';
import { HandOverService } from '@libs/petitions';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';
import { brokenIn } from '../support/whole-trail';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const HIDDEN = { code: 'not_found' };
let service: Service;
let officer: StaffActor;
let leader: StaffActor;
let head: StaffActor;

beforeAll(async () => {
  service = await openService({ clock });
  officer = await service.staff('kinh-bac.officer');
  leader = await service.staff('kinh-bac.leader');
  head = await service.staff('province.head');
});
afterAll(() => service?.close());

const queueOf = async (actor: StaffActor) => {
  const { items } = await service.desk.list(actor, { queue: 'mine', limit: 200 });
  return items.map(({ id }) => id);
};

async function handled(): Promise<Sent> {
  const sent = await service.arrived();
  await service.take(leader, sent, { step: 'assign', accountId: officer.accountId });
  return sent;
}

describe('whoever the matter concerns', () => {
  it('stands aside with a reason, and neither sees nor moves the case any more', async () => {
    const sent = await handled();
    const recuse = { step: 'recuse', accountId: officer.accountId, reason: 'Người gửi là em ruột.' } as const;
    expect(await service.desk.takeStep(officer, sent.caseId, undefined, recuse)).toBeNull();
    await expect(service.desk.detail(officer, sent.caseId)).rejects.toMatchObject(HIDDEN);
    expect(await queueOf(officer)).not.toContain(sent.caseId);
    const detail = await service.desk.detail(leader, sent.caseId);
    expect(detail.handler).toBeNull();
    expect(detail.timeline.at(-1)).toMatchObject({ step: 'recuse', reason: 'Người gửi là em ruột.' });
  });

  it('is also named by the head, but an officer may not have the head stand aside', async () => {
    const sent = await handled();
    const another = service.take(officer, sent, { step: 'recuse', accountId: leader.accountId, reason: 'Liên quan.' });
    await expect(another).rejects.toMatchObject({ reason: 'recusal-of-oneself-or-below' });
    await service.take(leader, sent, { step: 'recuse', accountId: officer.accountId, reason: 'Liên quan.' });
    await expect(service.desk.detail(officer, sent.caseId)).rejects.toMatchObject(HIDDEN);
  });

  it('and leads the unit leaves what only a head may see to the head above', async () => {
    const sent = await service.arrived({ type: 'to_cao', text: 'Tôi tố cáo ông N.V.B., công chức địa chính.' });
    const aside = service.take(leader, sent, { step: 'recuse', accountId: leader.accountId, reason: 'Là người nhà.' });
    await expect(aside).resolves.toBeDefined();
    await expect(service.desk.detail(leader, sent.caseId)).rejects.toMatchObject(HIDDEN);
    expect(await service.desk.detail(head, sent.caseId)).toMatchObject({ unit: { id: 'ubnd-province' } });
  });
});

describe('a denunciation that its head must not lead', () => {
  const denounced = () => service.arrived({ type: 'to_cao', text: 'Tôi tố cáo ông N.V.B., công chức địa chính.' });
  const aside = { step: 'recuse', reason: 'Là người bị tố cáo.' } as const;

  it('goes to the head above also while somebody stands in for that head', async () => {
    const days = { from: '2026-03-02', until: '2026-03-02' };
    const away = { absentId: leader.accountId, substituteId: officer.accountId, ...days };
    await service.get(SubstitutionsService).make(leader, away, clock.now());
    const sent = await denounced();
    await service.take(leader, sent, { ...aside, accountId: leader.accountId });
    expect(await service.desk.detail(head, sent.caseId)).toMatchObject({ unit: { id: 'ubnd-province' } });
    const standIn: StaffActor = { ...officer, assignments: [...officer.assignments, ...leader.assignments] };
    await expect(service.desk.detail(standIn, sent.caseId)).rejects.toMatchObject(HIDDEN);
  });

  it('is not placed back into the unit that nobody else leads', async () => {
    const sent = await denounced();
    await service.take(leader, sent, { ...aside, accountId: leader.accountId });
    const back = (unitId: string) =>
      service.desk.takeStep(head, sent.caseId, undefined, { step: 'place', unitId, reason: 'Đúng thẩm quyền.' });
    await expect(back('ward-2025-07-kinh-bac-uba')).rejects.toMatchObject({ reason: 'unit-takes-cases' });
    expect(await back('ward-2025-07-vu-ninh-uba')).toBeNull();
  });

  it('stays in sight of the heads above: only whoever works in the unit is made to stand aside', async () => {
    const sent = await denounced();
    const above = service.take(leader, sent, { ...aside, accountId: head.accountId });
    await expect(above).rejects.toMatchObject({ reason: 'recusal-of-oneself-or-below' });
  });
});

test('a case is handed over only from whoever handles it, to a colleague', async () => {
  const sent = await handled();
  const over = { step: 'hand_over', reason: 'Nghỉ thai sản.' } as const;
  const nobody = service.take(leader, sent, { ...over, fromAccountId: leader.accountId, accountId: officer.accountId });
  await expect(nobody).rejects.toMatchObject({ reason: 'handles-it' });
  const stranger = await service.staff('vu-ninh.officer');
  const away = service.take(leader, sent, { ...over, fromAccountId: officer.accountId, accountId: stranger.accountId });
  await expect(away).rejects.toMatchObject({ reason: 'colleague' });
  await service.take(leader, sent, { ...over, fromAccountId: officer.accountId, accountId: leader.accountId });
  expect((await service.file(sent)).handlers).toEqual([leader.accountId]);
});

test('a whole desk is handed over at once, each case by its own event', async () => {
  const handOvers = service.get(HandOverService);
  const own = [await handled(), await handled()];
  const over = { fromAccountId: officer.accountId, accountId: leader.accountId, reason: 'Chuyển công tác.' };
  await expect(handOvers.handOver(officer, over)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await handOvers.handOver(leader, over)).toBeGreaterThanOrEqual(own.length);
  for (const sent of own) expect((await service.file(sent)).handlers).toEqual([leader.accountId]);
  expect(await handOvers.handOver(leader, over)).toBe(0);
});

test('after all of this every trail verifies', async () => {
  expect(await brokenIn(service.database)).toEqual([]);
});
