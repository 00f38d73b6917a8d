import { FakeClock } from '../support/fake-clock';
import { openService, type Service } from '../support/service';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const KINH_BAC = 'ward-2025-07-kinh-bac-uba';
let service: Service;

beforeAll(async () => {
  service = await openService({ clock });
});
afterAll(() => service?.close());

describe('the receipt of a routing', () => {
  it('names the rule, the words that told it and the ward', async () => {
    const officer = await service.staff('kinh-bac.officer');
    const sent = await service.arrived({ wardName: 'phường Kinh Bắc' });
    const { routing } = await service.desk.detail(officer, sent.caseId);
    expect(routing).toMatchObject({ ward: 'Kinh Bắc', candidates: ['Kinh Bắc'] });
    expect(routing?.reason).not.toBe('');
    expect(routing?.evidence).toContainEqual({
      kind: 'ward',
      field: 'wardName',
      phrase: 'phường Kinh Bắc',
      wards: ['Kinh Bắc'],
    });
  });

  it('says of an old name which ward has its place today', async () => {
    const officer = await service.staff('kinh-bac.officer');
    const sent = await service.arrived({ wardName: 'Suối Hoa' });
    expect((await service.desk.detail(officer, sent.caseId)).routing).toMatchObject({ ward: 'Kinh Bắc' });
  });

  it('tells the desk that nothing told a ward, and which could be meant', async () => {
    const desk = await service.staff('reception');
    const silent = await service.arrived({ wardName: null });
    expect((await service.desk.detail(desk, silent.caseId)).routing).toMatchObject({ ward: null, candidates: [] });
    const torn = await service.arrived({ wardName: 'Kinh Bắc', text: 'Hố ga ở phường Vũ Ninh mất nắp.' });
    const { routing } = await service.desk.detail(desk, torn.caseId);
    expect(routing?.ward).toBeNull();
    expect(routing?.candidates.slice().sort()).toEqual(['Kinh Bắc', 'Vũ Ninh']);
  });

  it('is written once, though the work is delivered again and to two at once', async () => {
    const sent = await service.submit();
    const [work] = await service.database.query('select id as "outboxId", case_id as "caseId" from outbox');
    await Promise.all([service.routing.route(work), service.routing.route(work)]);
    await service.routing.route(work);
    expect(await service.file(sent)).toMatchObject({ state: 'triage', ownerUnit: KINH_BAC, eventCount: 2 });
    const receipts = await service.database.query('select unit_id from routing_receipt where case_id = $1', [
      sent.caseId,
    ]);
    expect(receipts).toEqual([{ unit_id: KINH_BAC }]);
  });

  it('is not written for a letter that was withdrawn before', async () => {
    const sent = await service.submit();
    await service.say(sent, { step: 'withdraw' });
    await service.workOff();
    expect(await service.file(sent)).toMatchObject({ state: 'withdrawn' });
    expect(await service.database.query('select 1 from routing_receipt where case_id = $1', [sent.caseId])).toEqual([]);
    expect(await service.database.query('select 1 from outbox where case_id = $1', [sent.caseId])).toEqual([]);
  });
});
