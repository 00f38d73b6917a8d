import type { StaffActor } from '@libs/identity';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';

describe('A case whose answer is overdue', () => {
  const clock = new FakeClock('2026-03-02T08:00:00+07:00');
  let service: Service;
  let sent: Sent;
  let leader: StaffActor;
  let committee: StaffActor;

  beforeAll(async () => {
    service = await openService({ clock });
    leader = await service.staff('kinh-bac.leader');
    committee = await service.staff('tinh-uy.leader');
    sent = await service.arrived({ type: 'phan_anh' });
    await service.take(leader, sent, { step: 'accept' });
    // Fifteen working days from Monday 2 March 2026 end on Monday 23 March.
    clock.set('2026-03-24T08:00:00+07:00');
    await service.sweep.run();
    await service.workOff();
  });
  afterAll(() => service?.close());

  const counted = async () => (await service.backlog.of(committee)).totals.overdue;

  it('counts as overdue', async () => {
    expect(await counted()).toBe(1);
  });

  it('cannot be made to look on time by an extension', async () => {
    const late = service.take(leader, sent, { step: 'extend', days: 10, reason: 'Cần thêm thời gian.' });
    await expect(late).rejects.toMatchObject({ reason: 'extension-within-limit' });
  });

  it('nor by a question to the citizen', async () => {
    await service.take(leader, sent, { step: 'ask', text: 'Xin cho biết số nhà.' });
    expect(await counted()).toBe(1);
    const [item] = (await service.desk.list(leader, { queue: 'mine', limit: 10 })).items;
    expect(item?.next).toMatchObject({ duty: 'answer', overdue: true });
  });

  it('until it is answered', async () => {
    await service.take(leader, sent, { step: 'answer', text: 'Đã xong.' });
    expect(await counted()).toBe(0);
  });
});
