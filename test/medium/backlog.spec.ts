import type { StaffActor } from '@libs/identity';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';

describe('the backlog', () => {
  let service: Service;
  let committee: StaffActor;
  let unsigned: Sent;

  beforeAll(async () => {
    service = await openService({ clock: new FakeClock('2026-08-03T08:00:00+07:00') });
    committee = await service.staff('tinh-uy.leader');
    unsigned = await service.arrived({ type: 'khieu_nai', text: 'Tôi khiếu nại quyết định thu hồi đất.' });
    await service.arrived({ text: 'Nắp cống trước nhà bị vỡ.' });
  });
  afterAll(() => service?.close());

  const counted = async () => {
    const { totals, wards } = await service.backlog.of(committee);
    const ward = wards.find(({ open }) => open > 0);
    return { open: totals.open, waiting: totals.awaitingSignature, inTheWard: ward?.awaitingSignature };
  };

  it('counts apart, ward by ward, what waits for the sender to sign', async () => {
    expect(await counted()).toEqual({ open: 2, waiting: 1, inTheWard: 1 });
  });

  it('until the signed letter is in', async () => {
    const officer = await service.staff('kinh-bac.officer');
    await service.take(officer, unsigned, { step: 'record_signature', means: 'signed_paper', on: '2026-08-03' });
    expect(await counted()).toEqual({ open: 2, waiting: 0, inTheWard: 0 });
  });

  it('and tells of no denunciation when it came', async () => {
    await service.arrived({ type: 'to_cao', text: 'Tôi tố cáo công chức địa chính.', wardName: 'Nam Sơn' });
    const { wards } = await service.backlog.of(committee);
    expect(wards.filter(({ open }) => open > 0)).toMatchObject([
      { open: 2, oldestReceivedAt: '2026-08-03T01:00:00.000Z' },
      { open: 1, oldestReceivedAt: null },
    ]);
  });
});
