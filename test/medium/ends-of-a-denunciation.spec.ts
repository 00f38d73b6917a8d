import { verifyTrail } from '@libs/casework';
import type { CaseDetail, TakeStep } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { madeAcceptable } from '../support/acceptable';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';

const clock = new FakeClock('2026-03-02T09:00:00+07:00');
let service: Service;
let leader: StaffActor;

beforeAll(async () => {
  service = await openService({ clock });
  leader = await service.staff('kinh-bac.leader');
});
afterAll(() => service?.close());

const accusation = { type: 'to_cao', text: 'Tôi tố cáo ông N.V.B., công chức địa chính, nhận tiền.' } as const;
const running = (detail: CaseDetail, duty: string) =>
  detail.deadlines.find((deadline) => deadline.duty === duty && deadline.metAt === null);

async function accepted(): Promise<Sent> {
  const sent = await service.arrived(accusation);
  await madeAcceptable(service, leader, sent);
  await service.take(leader, sent, { step: 'accept' });
  return sent;
}

const ACCEPT = { step: 'accept_withdrawal', means: 'signed_form', reason: 'Tự nguyện rút.' } as const;
const TERMINATE = { step: 'terminate', ground: 'full_withdrawal', means: 'minutes', reason: 'Tự nguyện.' } as const;
const REFUSED = { reason: 'whole-withdrawal-stands' };
const GO_ON = { step: 'continue_after_withdrawal', ground: 'threat_or_bribe', reason: 'Có dấu hiệu đe dọa.' } as const;

describe('a denunciation is not ended as withdrawn', () => {
  it('when nobody has withdrawn it', async () => {
    await expect(service.take(leader, await accepted(), TERMINATE)).rejects.toMatchObject(REFUSED);
  });

  it('when a part of it was withdrawn', async () => {
    const sent = await service.arrived(accusation);
    await madeAcceptable(service, leader, sent);
    await service.take(leader, sent, { step: 'withdraw_part', text: 'Rút nội dung 2.', means: 'minutes' });
    await expect(service.take(leader, sent, ACCEPT)).rejects.toMatchObject(REFUSED);
  });

  it('when the head has found the withdrawal forced, until it is withdrawn anew', async () => {
    const waiting = await service.arrived(accusation);
    await madeAcceptable(service, leader, waiting);
    const running = await accepted();
    for (const sent of [waiting, running]) {
      await service.say(sent, { step: 'withdraw', reason: 'Bị ép.' });
      await service.take(leader, sent, GO_ON);
    }
    await expect(service.take(leader, waiting, ACCEPT)).rejects.toMatchObject(REFUSED);
    await expect(service.take(leader, running, TERMINATE)).rejects.toMatchObject(REFUSED);
    await service.say(running, { step: 'withdraw', reason: 'Tự nguyện.' });
    expect(await service.take(leader, running, TERMINATE)).toMatchObject({ state: 'terminated' });
  });
});

const ENDINGS: readonly TakeStep[] = [
  { step: 'pass_to_inspection', body: 'Thanh tra tỉnh', reason: 'Thông tin cho thanh tra.' },
  { step: 'file', ground: 'unclear_content', reason: 'Không rõ nội dung.' },
  { step: 'guide', ground: 'many_contents', reason: 'Tách riêng từng việc.' },
];

describe.each(ENDINGS)('a denunciation and $step', (ending) => {
  const signed = async () => {
    const sent = await service.arrived(accusation);
    await service.take(leader, sent, { step: 'record_signature', means: 'signed_paper', on: '2026-03-02' });
    return sent;
  };
  const found = (sent: Sent, finding: 'eligible' | 'not_eligible') =>
    service.take(leader, sent, { step: 'check_eligibility', finding, reason: 'Đã kiểm tra.' });

  it('is ended so when it is not signed, as everybody concerned reads', async () => {
    const sent = await service.arrived(accusation);
    await service.take(leader, sent, ending);
    const { timeline } = await service.tracking.track(sent.trackingCode, sent.secret);
    expect(timeline.at(-1)?.step).toBe(ending.step);
  });

  it('is not ended so once it is signed, unless it was found not to meet the conditions', async () => {
    const sent = await signed();
    await expect(service.take(leader, sent, ending)).rejects.toMatchObject({ reason: 'not-eligible' });
    await found(sent, 'eligible');
    await expect(service.take(leader, sent, ending)).rejects.toMatchObject({ reason: 'not-eligible' });
    await found(sent, 'not_eligible');
    await service.take(leader, sent, ending);
  });
});

describe('a denunciation', () => {
  it('is passed to inspection or filed by the head, with a ground, and returned by nobody', async () => {
    const sent = await service.arrived(accusation);
    const officer = await service.staff('kinh-bac.officer');
    await service.take(leader, sent, { step: 'assign', accountId: officer.accountId });
    const passing = service.take(officer, sent, ENDINGS[0] as TakeStep);
    await expect(passing).rejects.toMatchObject({ reason: 'not_for_this_role' });
    const groundless = service.take(leader, sent, { step: 'file', reason: 'Lưu.' });
    await expect(groundless).rejects.toMatchObject({ reason: 'field_missing' });
    const unsigned = { step: 'file', ground: 'not_signed_in_time', reason: 'Không ký.' } as const;
    await expect(service.take(leader, sent, unsigned)).rejects.toMatchObject({ reason: 'not_a_choice' });
    const returned = { step: 'return_letter', ground: 'forwarded_outside_competence', reason: 'Trả.' } as const;
    await expect(service.take(leader, sent, returned)).rejects.toMatchObject({ reason: 'step_unknown' });
  });

  it('for another body is forwarded when it came by letter, and its sender guided when they came in person', async () => {
    const guide = { step: 'guide', ground: 'outside_competence', reason: 'Thuộc thẩm quyền tỉnh.' } as const;
    const letter = await service.arrived(accusation);
    const refused = { reason: 'guided-elsewhere-in-person' };
    await expect(service.take(leader, letter, guide)).rejects.toMatchObject(refused);
    const spoken = await service.arrived(accusation);
    await service.take(leader, spoken, { step: 'record_signature', means: 'visit_record', on: '2026-03-02' });
    await service.take(leader, spoken, { step: 'check_eligibility', finding: 'not_eligible', reason: 'Thẩm quyền.' });
    expect(await service.take(leader, spoken, guide)).toMatchObject({ state: 'guided' });
  });

  it('withdrawn by its sender is not ended by that, when there are signs of a breach', async () => {
    const sent = await accepted();
    expect(await service.say(sent, { step: 'withdraw', reason: 'Tôi xin rút.' })).toMatchObject({
      state: 'in_progress',
    });
    const detail = await service.take(leader, sent, GO_ON);
    expect(running(detail, 'resolve')).toMatchObject({ dueOn: '2026-04-01' });
  });

  it('is given back to nobody who has not withdrawn it, and a withdrawal on paper is recorded by the office', async () => {
    const sent = await service.arrived({ type: 'to_cao', text: 'Tôi tố cáo ông N.V.B. nhận tiền.' });
    const given = ACCEPT;
    const offered = async () => (await service.desk.detail(leader, sent.caseId)).steps.map(({ step }) => step);
    expect(await offered()).not.toContain('accept_withdrawal');
    await expect(service.take(leader, sent, given)).rejects.toMatchObject(REFUSED);
    await service.take(leader, sent, { step: 'withdraw', reason: 'Đơn rút có chữ ký, nhận tại trụ sở.' });
    expect(await offered()).toContain('accept_withdrawal');
    expect(await service.take(leader, sent, given)).toMatchObject({ state: 'withdrawn' });
  });

  it('withdrawn without such signs is ended by a decision, which is sent within five working days', async () => {
    const sent = await accepted();
    await service.say(sent, { step: 'withdraw' });
    const ended = await service.take(leader, sent, TERMINATE);
    expect(ended.state).toBe('terminated');
    expect(running(ended, 'send_suspension')).toMatchObject({ rule: 'TC-SUSPEND-SEND', dueOn: '2026-03-09' });
  });
});

test('after all of this every trail verifies', async () => {
  expect((await verifyTrail(service.database)).broken).toEqual([]);
});
