import { ReadJournal } from '@libs/casework';
import type { StaffActor } from '@libs/identity';
import { madeAcceptable } from '../support/acceptable';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';
import { brokenIn } from '../support/whole-trail';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const HIDDEN = { code: 'not_found' };
let service: Service;
let officer: StaffActor;
let leader: StaffActor;
let desk: StaffActor;
let head: StaffActor;

beforeAll(async () => {
  service = await openService({ clock });
  officer = await service.staff('kinh-bac.officer');
  leader = await service.staff('kinh-bac.leader');
  desk = await service.staff('reception');
  head = await service.staff('province.head');
});
afterAll(() => service?.close());

async function queueOf(actor: StaffActor): Promise<string[]> {
  const { items } = await service.desk.list(actor, { queue: 'mine', limit: 200 });
  return items.map(({ id }) => id);
}

async function seenBy(sent: Sent): Promise<string[]> {
  const seen: string[] = [];
  for (const actor of [officer, leader, desk, head]) {
    const detail = await service.desk.detail(actor, sent.caseId).catch(() => null);
    const listed = (await queueOf(actor)).includes(sent.caseId);
    expect([actor.username, listed]).toEqual([actor.username, detail !== null]);
    if (detail) seen.push(actor.username);
  }
  return seen;
}

const accusation = { type: 'to_cao', text: 'Tôi tố cáo ông N.V.B., công chức địa chính, nhận tiền.' } as const;

describe('a denunciation', () => {
  it('lies from the first moment with the superior head, in no common queue', async () => {
    const sent = await service.submit(accusation);
    expect(await service.file(sent)).toMatchObject({ audience: 'head', ownerUnit: 'ubnd-province' });
    expect(await seenBy(sent)).toEqual(['province.head']);
    await service.workOff();
  });

  it('comes to the head of its ward and to nobody else there', async () => {
    const sent = await service.arrived(accusation);
    expect(await service.file(sent)).toMatchObject({
      state: 'awaiting_signature',
      ownerUnit: 'ward-2025-07-kinh-bac-uba',
    });
    expect(await seenBy(sent)).toEqual(['kinh-bac.leader']);
    await expect(service.take(officer, sent, { step: 'accept' })).rejects.toMatchObject(HIDDEN);
  });

  it('is seen by the handler whom that head names', async () => {
    const sent = await service.arrived(accusation);
    await service.take(leader, sent, { step: 'assign', accountId: officer.accountId });
    expect(await seenBy(sent)).toEqual(['kinh-bac.officer', 'kinh-bac.leader']);
    const check = { step: 'check_eligibility', finding: 'not_eligible', reason: 'Chưa có chữ ký.' } as const;
    expect(await service.take(officer, sent, check)).toMatchObject({ state: 'awaiting_signature' });
  });

  it('about the ward’s own leader goes past that ward', async () => {
    const text = 'Tôi tố cáo ông Chủ tịch UBND phường Kinh Bắc nhận hối lộ khi cấp đất.';
    const sent = await service.arrived({ type: 'to_cao', text });
    expect(await seenBy(sent)).toEqual(['province.head']);
  });

  it('in the topic of a dialogue request is one too', async () => {
    const topic = 'Tố cáo chủ tịch phường Kinh Bắc nhận hối lộ';
    const body = { text: 'Tôi muốn gặp lãnh đạo.', topic, wardName: 'Kinh Bắc', submitter: { anonymous: true } };
    const receipt = await service.intake.submit({ kind: 'dialogue_request', body }, 'a-dialogue-about-leaders');
    const file = await service.cases.fileByCode(receipt.trackingCode);
    await service.workOff();
    expect(await seenBy({ ...receipt, caseId: file?.id ?? '' })).toEqual(['province.head']);
  });

  it('that names no ward stays with the superior head, who may send it to one, with a reason', async () => {
    const sent = await service.arrived({ ...accusation, wardName: null });
    expect(await seenBy(sent)).toEqual(['province.head']);
    const unreasoned = service.take(head, sent, { step: 'place', unitId: 'ward-2025-07-kinh-bac-uba' });
    await expect(unreasoned).rejects.toMatchObject({ reason: 'field_missing' });
    const place = { step: 'place' as const, unitId: 'ward-2025-07-kinh-bac-uba', reason: 'Thuộc thẩm quyền.' };
    await expect(service.take(head, sent, place)).resolves.toBeDefined();
    expect(await seenBy(sent)).toEqual(['kinh-bac.leader']);
  });

  it('never goes to the common desk: what the ward’s head hands back goes to the head above', async () => {
    const sent = await service.arrived(accusation);
    await service.take(leader, sent, { step: 'return_to_desk', reason: 'Không thuộc phường.' });
    expect(await seenBy(sent)).toEqual(['province.head']);
  });

  it('keeps its submitter sealed even from the head', async () => {
    const sent = await service.arrived(accusation);
    expect((await service.desk.detail(leader, sent.caseId)).submitter).toBeNull();
  });
});

describe('a letter found to be a denunciation', () => {
  it('in a ward, about that ward’s own leader, goes past it, and nobody is shown who sent it', async () => {
    const text = 'Ông Chủ tịch UBND phường Kinh Bắc xây nhà không phép.';
    const sent = await service.arrived({ text, submitter: { name: 'Người gửi' } });
    await service.take(officer, sent, { step: 'classify', type: 'to_cao', reason: 'Tố cáo.' });
    expect(await seenBy(sent)).toEqual(['province.head']);
    expect((await service.desk.detail(head, sent.caseId)).submitter).toBeNull();
  });

  it('in a ward is sealed to its head at once, and owes no answer as feedback does', async () => {
    const sent = await service.arrived();
    expect(await seenBy(sent)).toEqual(['kinh-bac.officer', 'kinh-bac.leader']);
    await service.take(officer, sent, { step: 'classify', type: 'to_cao', reason: 'Tố cáo hành vi.' });
    expect(await seenBy(sent)).toEqual(['kinh-bac.leader']);
    const detail = await service.desk.detail(leader, sent.caseId);
    expect(detail).toMatchObject({ kind: 'to_cao', audience: 'head', state: 'awaiting_signature' });
    expect(detail.deadlines.map(({ duty }) => duty).sort()).toEqual(['acknowledge', 'sign', 'triage']);
  });

  it('in a ward and no denunciation after all stays with its head, its promise running from receipt', async () => {
    const sent = await service.arrived(accusation);
    clock.set('2026-03-03T08:00:00+07:00');
    await service.take(leader, sent, { step: 'classify', type: 'phan_anh', reason: 'Không phải tố cáo.' });
    expect(await service.file(sent)).toMatchObject({ kind: 'phan_anh', audience: 'head' });
    expect(await seenBy(sent)).toEqual(['kinh-bac.leader']);
    const { deadlines } = await service.desk.detail(leader, sent.caseId);
    expect(deadlines.find(({ duty }) => duty === 'answer')?.dueAt).toBe('2026-03-23T16:59:59.999Z');
  });

  it('in a ward, or only suspected, is noted as read when a list shows its first words', async () => {
    const sent = await service.submit({ type: 'kien_nghi', text: 'Cán bộ địa chính ở Kinh Bắc nhận hối lộ.' });
    await service.workOff();
    await queueOf(leader);
    await service.get(ReadJournal).flush();
    const noted = await service.database.query('select thing from read_entry where case_id = $1', [sent.caseId]);
    expect(noted).toEqual([{ thing: 'denunciation' }]);
  });

  it('and no denunciation after all is answered by whom that head names', async () => {
    const sent = await service.arrived(accusation);
    await service.take(leader, sent, { step: 'classify', type: 'phan_anh', reason: 'Không phải tố cáo.' });
    await service.take(leader, sent, { step: 'assign', accountId: officer.accountId });
    await service.take(officer, sent, { step: 'accept' });
    expect(await service.take(officer, sent, { step: 'answer', text: 'Đã kiểm tra.' })).toMatchObject({
      state: 'answered',
    });
  });

  it('and no denunciation after all, when overdue, climbs past every Party body', async () => {
    clock.set('2026-03-03T08:00:00+07:00');
    const sent = await service.arrived(accusation);
    await service.take(leader, sent, { step: 'classify', type: 'phan_anh', reason: 'Không phải tố cáo.' });
    for (const day of ['2026-03-24', '2026-03-31', '2026-04-14']) {
      clock.set(`${day}T09:00:00+07:00`);
      await service.sweep.run();
      await service.ladder.sweep();
      await service.workOff();
    }
    expect((await service.file(sent)).escalatedTo).toEqual(['ubnd-province']);
  });

  it('at the desk goes to the superior head, who can go on with it', async () => {
    const sent = await service.arrived({ wardName: null });
    await service.take(desk, sent, { step: 'classify', type: 'to_cao', reason: 'Tố cáo hành vi.' });
    expect(await seenBy(sent)).toEqual(['province.head']);
    const place = { step: 'place' as const, unitId: 'ward-2025-07-kinh-bac-uba', reason: 'Thuộc thẩm quyền.' };
    await service.take(head, sent, place);
    expect(await seenBy(sent)).toEqual(['kinh-bac.leader']);
  });

  it('at the desk may stay with the superior head, when that head is competent', async () => {
    const sent = await service.arrived({ wardName: null });
    await service.take(desk, sent, { step: 'classify', type: 'to_cao', reason: 'Tố cáo hành vi.' });
    await service.take(head, sent, { step: 'place', unitId: 'ubnd-province' });
    await madeAcceptable(service, head, sent);
    expect(await service.take(head, sent, { step: 'accept' })).toMatchObject({ state: 'in_progress' });
    expect(await seenBy(sent)).toEqual(['province.head']);
  });
});

test('after all of this every trail verifies', async () => {
  expect(await brokenIn(service.database)).toEqual([]);
});
