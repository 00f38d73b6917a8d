import { verifyTrail } from '@libs/casework';
import type { CaseDetail, TakeStep } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { Custodians, Openings } from '@libs/vault';
import { madeAcceptable } from '../support/acceptable';
import { dumpOf } from '../support/dump';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const PASSPHRASE = 'một cụm mật khẩu đủ dài';
let service: Service;
let leader: StaffActor;
let officer: StaffActor;

beforeAll(async () => {
  service = await openService({ clock });
  leader = await service.staff('kinh-bac.leader');
  officer = await service.staff('kinh-bac.officer');
});
beforeEach(() => on('2026-03-02'));
afterAll(() => service?.close());

const on = (day: string) => clock.set(`${day}T09:00:00+07:00`);
const words = { type: 'to_cao', text: 'Tôi tố cáo ông N.V.B., công chức địa chính, nhận tiền.' } as const;
const WISH = { step: 'request_protection', reason: 'Bị đe dọa ở cổng trường.' } as const;
const GRANT = {
  step: 'decide_protection',
  outcome: 'protection_granted',
  reason: 'Có căn cứ bị trả thù.',
  text: 'Công an phường bố trí bảo vệ.',
} as const;
const REFUSAL = { step: 'decide_protection', outcome: 'protection_refused', reason: 'Chưa có căn cứ.' } as const;
const END = { step: 'end_protection', ground: 'danger_gone', reason: 'Người đe dọa đã bị xử lý.' } as const;
const brought = (means: 'written_request' | 'by_phone' | 'in_person', day = '2026-03-02'): TakeStep => ({
  step: 'record_protection_request',
  means,
  on: day,
  reason: 'Bị đe dọa.',
});

const arrived = () => service.arrived(words);
async function accepted(): Promise<Sent> {
  const sent = await arrived();
  await madeAcceptable(service, leader, sent);
  await service.take(leader, sent, { step: 'accept' });
  return sent;
}
const take = (sent: Sent, step: TakeStep) => service.take(leader, sent, step);
const detail = (sent: Sent) => service.desk.detail(leader, sent.caseId);
const offered = async (sent: Sent) =>
  (await detail(sent)).steps.flatMap(({ step }) => (step.includes('protection') ? [step] : []));
const clockOf = ({ deadlines }: CaseDetail) => deadlines.find(({ duty }) => duty === 'protect');

describe('protection of a denouncer', () => {
  it('is asked for on the tracking page, decided by the head with measures, and ended with its ground', async () => {
    const sent = await arrived();
    expect(await offered(sent)).toEqual(['record_protection_request', 'decide_protection']);
    await service.say(sent, WISH);
    await expect(service.say(sent, WISH)).rejects.toMatchObject({ reason: 'protection-not-waiting' });
    expect(await offered(sent)).toEqual(['record_protection_request', 'refer_protection', 'decide_protection']);
    await take(sent, GRANT);
    expect(await offered(sent)).toEqual(['record_protection_request', 'decide_protection', 'end_protection']);
    await take(sent, END);
    await expect(take(sent, END)).rejects.toMatchObject({ reason: 'protection-in-force' });
    await service.say(sent, WISH);
  });

  it('stays in force while more is asked for, and when that is refused', async () => {
    const sent = await arrived();
    await service.say(sent, WISH);
    await take(sent, GRANT);
    await service.say(sent, { ...WISH, reason: 'Xin thêm cho cả mẹ.' });
    expect(await offered(sent)).toContain('end_protection');
    await take(sent, REFUSAL);
    expect(await offered(sent)).toContain('end_protection');
    expect(await take(sent, END)).toMatchObject({ state: 'awaiting_signature' });
  });

  it('is granted also when nobody has asked, and refused only to who has', async () => {
    const sent = await arrived();
    await expect(take(sent, REFUSAL)).rejects.toMatchObject({ reason: 'protection-refused-on-request' });
    await take(sent, GRANT);
    expect(await offered(sent)).toContain('end_protection');
  });

  it('may be another body’s to give: the request waits for what that body answers', async () => {
    const sent = await arrived();
    const referral = { step: 'refer_protection', body: 'Công an tỉnh', reason: 'Biện pháp của công an.' } as const;
    await expect(take(sent, referral)).rejects.toMatchObject({ reason: 'protection-waits' });
    await service.say(sent, WISH);
    await take(sent, referral);
    expect(await offered(sent)).toContain('refer_protection');
    await take(sent, GRANT);
    expect(await offered(sent)).not.toContain('refer_protection');
  });

  it('asked for by telephone waits at once, and its paper is recorded when it comes', async () => {
    const sent = await arrived();
    await expect(take(sent, brought('by_phone', '2026-03-03'))).rejects.toMatchObject({ reason: 'day-not-ahead' });
    await take(sent, brought('by_phone'));
    await expect(take(sent, brought('in_person'))).rejects.toMatchObject({ reason: 'protection-request-is-new' });
    on('2026-03-03');
    await take(sent, brought('written_request', '2026-03-03'));
    await expect(take(sent, brought('written_request', '2026-03-03'))).rejects.toMatchObject({
      reason: 'protection-request-is-new',
    });
  });

  it('has a day of the office’s own to be decided by, which warns and is never a breach', async () => {
    const sent = await arrived();
    await service.say(sent, WISH);
    expect(clockOf(await detail(sent))).toMatchObject({
      rule: 'SVC-PROTECTION',
      effect: 'target',
      evidence: 'service-promise',
      dueOn: '2026-03-03',
      metAt: null,
    });
    on('2026-03-10');
    await service.sweep.run();
    expect(clockOf(await detail(sent))).toMatchObject({ metAt: null, breachedAt: null });
    expect(clockOf(await take(sent, GRANT))?.metAt).not.toBeNull();
    const told = await service.tracking.track(sent.trackingCode, sent.secret);
    expect(told.deadlines.find(({ duty }) => duty === 'protect')).toMatchObject({ overdue: false });
  });

  it('is also for whoever is only suspected to denounce, and for nobody else', async () => {
    const text = 'Cán bộ địa chính phường Kinh Bắc nhận hối lộ.';
    const { steps } = await service.say(await service.arrived({ type: 'kien_nghi', text }), WISH);
    expect(steps.map(({ step }) => step)).toContain('withdraw');
    const plain = await service.arrived();
    await expect(service.say(plain, WISH)).rejects.toMatchObject({ reason: 'for-a-head-alone' });
    const track = await service.tracking.track(plain.trackingCode, plain.secret);
    expect(track.steps.map(({ step }) => step)).not.toContain('request_protection');
  });

  it('is told to whom it is for: what was decided, the measures and the reason', async () => {
    const sent = await arrived();
    await service.say(sent, WISH);
    await take(sent, { ...REFUSAL, text: 'Công an phường được đề nghị lưu ý.' });
    const { timeline, protection } = await service.tracking.track(sent.trackingCode, sent.secret);
    expect(timeline.at(-1)).toMatchObject({
      step: 'decide_protection',
      outcome: 'protection_refused',
      text: 'Công an phường được đề nghị lưu ý.',
      reason: 'Chưa có căn cứ.',
    });
    expect(protection).toEqual({ waits: false, inForce: false, awaitsPaper: false });
    expect((await detail(sent)).timeline.at(-1)).toMatchObject({ outcome: 'protection_refused' });
  });

  it('says who fears what only to those who work with it, not to whom it has climbed', async () => {
    const sent = await accepted();
    await service.say(sent, WISH);
    await take(sent, GRANT);
    await service.say(sent, { step: 'withdraw', reason: 'Bị ép.' });
    on('2026-04-06');
    await service.sweep.run();
    await service.workOff();
    const above = await service.desk.detail(await service.staff('province.head'), sent.caseId);
    const spoken = ({ timeline }: CaseDetail) =>
      timeline.flatMap(({ step, text, reason }) =>
        ['request_protection', 'decide_protection', 'withdraw'].includes(step) ? [text, reason] : [],
      );
    expect([spoken(above), above.protection]).toEqual([[null, null, null, null, null, null], null]);
    const near = await detail(sent);
    expect(spoken(near)).toEqual([null, WISH.reason, GRANT.text, GRANT.reason, null, 'Bị ép.']);
    expect(near.protection).toEqual({ waits: false, inForce: true, awaitsPaper: true });
  });

  it('seals the relatives who are named: the head reads them only in an opening', async () => {
    const { accountId } = await service.staff('custodian.first');
    await service.get(Custodians).makeKey(accountId, PASSPHRASE);
    const sent = await arrived();
    const persons = 'Con gái Lò Thị Măng, lớp 6A';
    await service.say(sent, { ...WISH, persons });
    await take(sent, { ...brought('written_request'), persons: 'Mẹ Lò Thị Mơ' });
    expect(JSON.stringify(await detail(sent))).not.toMatch(/Măng|Mơ/);
    const dump = await dumpOf(service.database);
    expect([dump.says('Lò Thị Măng'), dump.says('Lò Thị Mơ')]).toEqual([false, false]);
    await take(sent, { step: 'request_opening', reason: 'Cần gặp người tố cáo.' });
    const [asked] = await service.get(Openings).askedBy(leader.accountId, sent.caseId);
    await service.get(Openings).consent(accountId, asked?.id ?? '', PASSPHRASE);
    const opened = await service.get(Openings).open(leader, sent.caseId, asked?.id ?? '');
    expect([...opened.persons].sort()).toEqual([persons, 'Mẹ Lò Thị Mơ'].sort());
  });
});

describe('neither a request nor a protection dies with the case', () => {
  it.each<TakeStep>([
    { step: 'refuse', ground: 'anonymous', reason: 'Không rõ người gửi.' },
    { step: 'forward', body: 'UBND tỉnh', reason: 'Thuộc thẩm quyền tỉnh.' },
    { step: 'file', ground: 'unreadable', reason: 'Không đọc được.' },
    { step: 'guide', ground: 'missing_form', reason: 'Thiếu chữ ký.' },
  ])('$step waits for the decision; what was granted is ended afterwards', async (ending) => {
    const sent = await arrived();
    await service.say(sent, WISH);
    await expect(take(sent, ending)).rejects.toMatchObject({ reason: 'protection-decided' });
    await take(sent, GRANT);
    await take(sent, ending);
    expect(await offered(sent)).toEqual(['decide_protection', 'end_protection']);
    await take(sent, END);
  });

  it('a file is closed when its protection is over, which the conclusion is a ground for', async () => {
    const sent = await accepted();
    await take(sent, GRANT);
    const concluded = { ...END, ground: 'denunciation_concluded' } as const;
    await expect(take(sent, concluded)).rejects.toMatchObject({ reason: 'protection-end-grounded' });
    await take(sent, { step: 'conclude', outcome: 'dung', text: 'Đúng.' });
    await take(sent, { step: 'act_on_conclusion', text: 'Đã xử lý.' });
    await take(sent, { step: 'report_handling', text: 'Đã báo cáo.' });
    await take(sent, { step: 'deliver', on: '2026-03-02' });
    await expect(take(sent, { step: 'close' })).rejects.toMatchObject({ reason: 'protection-over' });
    await take(sent, concluded);
    expect(await take(sent, { step: 'close' })).toMatchObject({ state: 'closed' });
  });

  it('a denunciation does not become another kind while its sender waits for protection or has it', async () => {
    const sent = await arrived();
    const reclass = (type: 'phan_anh' | 'to_cao_tiep'): TakeStep => ({ step: 'classify', type, reason: 'Xem lại.' });
    await service.say(sent, WISH);
    const refused = { reason: 'denunciation-while-protected' };
    await expect(take(sent, reclass('phan_anh'))).rejects.toMatchObject(refused);
    await take(sent, GRANT);
    await expect(take(sent, reclass('phan_anh'))).rejects.toMatchObject(refused);
    await take(sent, END);
    expect(await take(sent, reclass('phan_anh'))).toMatchObject({ kind: 'phan_anh', audience: 'head' });
  });
});

describe('protection is ended', () => {
  it('as terminated only when the denunciation was', async () => {
    const sent = await accepted();
    await take(sent, GRANT);
    const terminated = { ...END, ground: 'denunciation_terminated' } as const;
    await expect(take(sent, terminated)).rejects.toMatchObject({ reason: 'protection-end-grounded' });
    await take(sent, { step: 'terminate', ground: 'denounced_person_dead', reason: 'Đã chết.' });
    await take(sent, terminated);
  });

  it('on the wish of the protected only with the paper', async () => {
    const sent = await arrived();
    await take(sent, GRANT);
    const wished = { ...END, ground: 'asked_by_protected' } as const;
    await expect(take(sent, wished)).rejects.toMatchObject({ reason: 'protection-end-grounded' });
    await take(sent, { ...wished, means: 'written_request' });
  });

  it('for a wilful breach only since 1 July 2026', async () => {
    const sent = await arrived();
    await take(sent, GRANT);
    const breach = { ...END, ground: 'wilful_breach' } as const;
    on('2026-06-30');
    await expect(take(sent, breach)).rejects.toMatchObject({ reason: 'protection-end-grounded' });
    on('2026-07-01');
    await take(sent, breach);
  });
});

it('is no matter of an officer whom the head has not named', async () => {
  const sent = await arrived();
  await expect(service.take(officer, sent, brought('by_phone'))).rejects.toMatchObject({ code: 'not_found' });
  await take(sent, { step: 'assign', accountId: officer.accountId });
  const { steps } = await service.take(officer, sent, brought('by_phone'));
  expect(steps.map(({ step }) => step)).not.toContain('decide_protection');
});

test('after all of this every trail verifies', async () => {
  expect((await verifyTrail(service.database)).broken).toEqual([]);
});
