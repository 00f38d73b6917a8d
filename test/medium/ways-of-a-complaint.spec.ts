import type { CaseDetail } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { madeAcceptable } from '../support/acceptable';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';
import { brokenIn } from '../support/whole-trail';

const clock = new FakeClock('2026-08-03T08:00:00+07:00');
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
beforeEach(() => clock.set('2026-08-03T08:00:00+07:00'));
afterAll(() => service?.close());

const complaint = { type: 'khieu_nai', text: 'Tôi khiếu nại quyết định xử phạt.' } as const;
const running = (detail: CaseDetail, duty: string) =>
  detail.deadlines.find((deadline) => deadline.duty === duty && deadline.metAt === null);

async function accepted(): Promise<Sent> {
  const sent = await service.arrived(complaint);
  await madeAcceptable(service, officer, sent);
  await service.take(leader, sent, { step: 'accept' });
  return sent;
}

describe('a complaint received before Luật 136/2025', () => {
  it('keeps the limit of its day: ten calendar days of the law, since ten working days of the decree end later', async () => {
    clock.set('2026-06-29T08:00:00+07:00');
    const sent = await service.arrived(complaint);
    await service.take(officer, sent, { step: 'record_signature', means: 'signed_paper', on: '2026-06-29' });
    clock.set('2026-07-02T08:00:00+07:00');
    const { deadlines } = await service.desk.detail(officer, sent.caseId);
    expect(deadlines.filter(({ duty }) => duty === 'accept')).toMatchObject([
      { rule: 'KN-ACCEPT-LAW', dueOn: '2026-07-09' },
    ]);
  });

  it('is suspended only from the day the law lets it', async () => {
    clock.set('2026-06-22T08:00:00+07:00');
    const sent = await accepted();
    const suspend = { step: 'suspend', ground: 'force_majeure', reason: 'Bão.' } as const;
    await expect(service.take(leader, sent, suspend)).rejects.toMatchObject({ reason: 'suspension-in-force' });
    clock.set('2026-07-01T08:00:00+07:00');
    expect(await service.take(leader, sent, suspend)).toMatchObject({ state: 'suspended' });
  });
});

describe('a second complaint', () => {
  it('is resolved by the provincial chair within its own limits, and never without a dialogue', async () => {
    const sent = await service.arrived({ ...complaint, wardName: null });
    await service.take(desk, sent, { step: 'classify', type: 'khieu_nai_lan_hai', reason: 'Lần hai.' });
    const toAWard = service.take(desk, sent, { step: 'place', unitId: 'ward-2025-07-kinh-bac-uba' });
    await expect(toAWard).rejects.toMatchObject({ reason: 'unit-takes-cases' });
    await service.take(desk, sent, { step: 'place', unitId: 'ubnd-province' });
    await madeAcceptable(service, head, sent);
    const detail = await service.take(head, sent, { step: 'accept' });
    expect(running(detail, 'resolve')).toMatchObject({ rule: 'KN-RES2', dueOn: '2026-09-17' });
    const decide = { step: 'decide', outcome: 'giu_nguyen_lan_dau', text: 'Giữ nguyên.' } as const;
    await expect(service.take(head, sent, decide)).rejects.toMatchObject({ reason: 'dialogue-held' });
    await service.take(head, sent, { step: 'schedule_dialogue', on: '2026-08-10', text: '8 giờ, trụ sở UBND tỉnh.' });
    clock.set('2026-08-10T08:00:00+07:00');
    await service.take(head, sent, { step: 'hold_dialogue', on: '2026-08-10', text: 'Đã đối thoại.' });
    const decided = await service.take(head, sent, decide);
    // Law: 7 calendar days; decree: 7 working days. The earlier one alone is owed.
    expect(decided.deadlines.filter(({ duty }) => duty === 'send_decision')).toMatchObject([
      { rule: 'KN-SEND2', dueOn: '2026-08-17' },
    ]);
  });
});

describe('a withdrawal', () => {
  it('before it is signed ends the case at once', async () => {
    const sent = await service.arrived(complaint);
    expect(await service.say(sent, { step: 'withdraw', reason: 'Đã được giải thích.' })).toMatchObject({
      state: 'withdrawn',
    });
  });

  it('after acceptance is asked for online, and made by the head’s decision on a signed form', async () => {
    const sent = await accepted();
    expect(await service.say(sent, { step: 'withdraw' })).toMatchObject({ state: 'in_progress' });
    await service.take(officer, sent, { step: 'withdraw_part', means: 'minutes', text: 'Rút phần hỗ trợ.' });
    const whole = { step: 'terminate', ground: 'full_withdrawal', reason: 'Đơn rút có chữ ký.' } as const;
    await expect(service.take(leader, sent, whole)).rejects.toMatchObject({ reason: 'withdrawal-on-paper' });
    const ended = await service.take(leader, sent, { ...whole, means: 'signed_form' });
    expect(ended.state).toBe('terminated');
    expect(running(ended, 'resolve')).toBeUndefined();
    await expect(service.take(officer, sent, { step: 'close' })).rejects.toMatchObject({ reason: 'nothing-owed' });
    await service.take(officer, sent, { step: 'deliver', on: '2026-08-03' });
    expect(await service.take(officer, sent, { step: 'close' })).toMatchObject({ state: 'closed' });
  });
});

describe('a letter that is not resolved here', () => {
  it('is guided once only within the same affair', async () => {
    const first = await service.arrived(complaint);
    const again = await service.arrived(complaint);
    await service.take(officer, again, { step: 'join_matter', related: first.trackingCode });
    const guide = { step: 'guide', ground: 'outside_competence', reason: 'Thuộc Giám đốc Sở.' } as const;
    expect(await service.take(officer, first, guide)).toMatchObject({ state: 'guided' });
    await expect(service.take(officer, again, guide)).rejects.toMatchObject({ reason: 'not-sent-on-before' });
    const file = { step: 'file', ground: 'already_guided', reason: 'Đã hướng dẫn một lần.' } as const;
    const filed = await service.take(leader, again, file);
    expect(running(filed, 'keep')).toMatchObject({
      rule: 'ALL-INELIGIBLE-KEEP',
      warnings: expect.arrayContaining(['evidence:secondary']),
    });
  });

  it('is refused only on a ground of the law', async () => {
    const sent = await service.arrived(complaint);
    await service.take(officer, sent, { step: 'record_signature', means: 'signed_scan', on: '2026-08-03' });
    const refuse = { step: 'refuse', reason: 'Hết thời hiệu.' } as const;
    const wrong = service.take(leader, sent, { ...refuse, ground: 'anonymous' });
    await expect(wrong).rejects.toMatchObject({
      reason: 'not_a_choice',
      faults: [{ field: 'ground', code: 'invalid' }],
    });
    expect(await service.take(leader, sent, { ...refuse, ground: 'time_limit_over' })).toMatchObject({
      state: 'refused',
    });
  });
});

test('only a declared type or an officer lets a letter wait for a signature, and an officer takes it out again', async () => {
  const sent = await service.arrived({ type: null, text: 'Tôi khiếu nại việc này, tố cáo ông B.' });
  expect((await service.file(sent)).state).toBe('triage');
  const plain = await service.arrived();
  const found = await service.take(officer, plain, { step: 'classify', type: 'khieu_nai', reason: 'Yêu cầu xem lại.' });
  expect(found.state).toBe('awaiting_signature');
  const unreasoned = service.take(officer, plain, { step: 'classify', type: 'kien_nghi' });
  await expect(unreasoned).rejects.toMatchObject({ reason: 'reclassification-reasoned' });
  const back = await service.take(officer, plain, {
    step: 'classify',
    type: 'kien_nghi',
    reason: 'Không khiếu nại gì.',
  });
  expect(back.state).toBe('triage');
  expect(running(back, 'sign')).toBeUndefined();
});

describe('a letter classified a second time', () => {
  it('keeps its signature, and is not owed again what was met', async () => {
    const sent = await service.arrived(complaint);
    await service.take(officer, sent, { step: 'inform', text: 'Đơn đang được xem xét, cần thêm thời gian.' });
    await service.take(officer, sent, { step: 'record_signature', means: 'signed_paper', on: '2026-08-03' });
    const type = { step: 'classify', type: 'khieu_nai_ky_luat', reason: 'Khiếu nại quyết định kỷ luật.' } as const;
    const detail = await service.take(officer, sent, type);
    expect(detail).toMatchObject({ state: 'triage', signedOn: '2026-08-03' });
    expect(detail.deadlines.filter(({ duty }) => duty === 'acknowledge')).toHaveLength(1);
    expect([running(detail, 'sign'), running(detail, 'acknowledge')]).toEqual([undefined, undefined]);
    expect(running(detail, 'accept')).toMatchObject({ rule: 'KN-STAFF-ACCEPT-2026' });
  });

  it('as a second complaint leaves the ward it is about', async () => {
    const sent = await service.arrived(complaint);
    await service.take(officer, sent, { step: 'classify', type: 'khieu_nai_lan_hai', reason: 'Không đồng ý lần đầu.' });
    expect((await service.file(sent)).ownerUnit).toBe('ubnd-province');
  });

  it('is gone through by the checklist of what it is now', async () => {
    const sent = await service.arrived(complaint);
    await madeAcceptable(service, officer, sent);
    await service.take(officer, sent, { step: 'classify', type: 'khieu_nai_ky_luat', reason: 'Kỷ luật.' });
    await expect(service.take(leader, sent, { step: 'accept' })).rejects.toMatchObject({ reason: 'eligible' });
    const check = { step: 'check_eligibility', finding: 'eligible', reason: 'Đủ.' } as const;
    const strange = service.take(officer, sent, { ...check, checks: ['identifiable:yes'] });
    await expect(strange).rejects.toMatchObject({ reason: 'lines-of-the-checklist' });
    await service.take(officer, sent, { ...check, checks: ['signed:yes'] });
    expect(await service.take(leader, sent, { step: 'accept' })).toMatchObject({ state: 'in_progress' });
  });
});

it('suspended, tells its sender that time stands still, and since when', async () => {
  const sent = await accepted();
  await service.take(leader, sent, { step: 'suspend', ground: 'force_majeure', reason: 'Bão.' });
  clock.set('2026-12-01T08:00:00+07:00');
  const track = await service.tracking.track(sent.trackingCode, sent.secret);
  expect(track.deadlines.find(({ duty }) => duty === 'resolve')).toMatchObject({
    overdue: false,
    pausedSince: '2026-08-03',
  });
});

it('whose first decision is complained of again takes no effect by time', async () => {
  const sent = await accepted();
  const first = service.take(leader, sent, { step: 'decide', outcome: 'giu_nguyen_lan_dau', text: 'Không.' });
  await expect(first).rejects.toMatchObject({ reason: 'not_a_choice' });
  await service.take(leader, sent, { step: 'decide', outcome: 'sai', text: 'Không chấp nhận.' });
  const noted = await service.take(officer, sent, { step: 'note_second_complaint', reason: 'Đã khiếu nại lần hai.' });
  expect(running(noted, 'legal_effect')).toBeUndefined();
});

test('after all of this every trail verifies', async () => {
  expect(await brokenIn(service.database)).toEqual([]);
});
