import { DeadlineSweep } from '@libs/casework';
import type { CaseDetail } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { madeAcceptable } from '../support/acceptable';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';
import { brokenIn } from '../support/whole-trail';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
let service: Service;
let leader: StaffActor;
let head: StaffActor;

beforeAll(async () => {
  service = await openService({ clock });
  leader = await service.staff('kinh-bac.leader');
  head = await service.staff('province.head');
});
beforeEach(() => on('2026-03-02'));
afterAll(() => service?.close());

const on = (day: string) => clock.set(`${day}T09:00:00+07:00`);
const accusation = { type: 'to_cao', text: 'Tôi tố cáo ông N.V.B., công chức địa chính, nhận tiền.' } as const;
const running = (detail: CaseDetail, duty: string) =>
  detail.deadlines.find((deadline) => deadline.duty === duty && deadline.metAt === null);
const extend = { step: 'extend', days: 30, reason: 'Phải xác minh thêm.' } as const;

async function accepted(): Promise<Sent> {
  const sent = await service.arrived(accusation);
  await madeAcceptable(service, leader, sent);
  await service.take(leader, sent, { step: 'accept' });
  return sent;
}

describe('a denunciation', () => {
  it('has seven working days for its conditions, ten in all when several places must be verified', async () => {
    const sent = await service.arrived(accusation);
    await madeAcceptable(service, leader, sent);
    expect(running(await service.desk.detail(leader, sent.caseId), 'accept')).toMatchObject({
      rule: 'TC-INTAKE',
      dueOn: '2026-03-11',
    });
    const longer = await service.take(leader, sent, { step: 'extend_intake', reason: 'Xác minh ở hai nơi.' });
    expect(running(longer, 'accept')).toMatchObject({ rule: 'TC-INTAKE-EXT', dueOn: '2026-03-16' });
  });

  it('is extended once when complex, a second time only when specially complex, never a third', async () => {
    const sent = await accepted();
    const plain = await service.desk.detail(leader, sent.caseId);
    expect(running(plain, 'resolve')).toMatchObject({ rule: 'TC-RES', dueOn: '2026-04-01' });
    const refused = { reason: 'extension-within-limit' };
    const complex = { ...extend, criteria: ['several_places' as const] };
    await expect(service.take(leader, sent, { ...complex, days: 31 })).rejects.toMatchObject(refused);
    const once = await service.take(leader, sent, complex);
    // 60 days end on Friday 1 May, a holiday: Monday 4 May.
    expect(running(once, 'resolve')).toMatchObject({ dueOn: '2026-05-04', rolled: true });
    await expect(service.take(leader, sent, complex)).rejects.toMatchObject(refused);
    const specially = { ...extend, criteria: ['several_places' as const, 'bodies_disagree' as const] };
    const twice = await service.take(leader, sent, specially);
    // 90 days end on Sunday 31 May.
    expect(running(twice, 'resolve')).toMatchObject({ dueOn: '2026-06-01', extendedBy: 60 });
    await expect(service.take(leader, sent, specially)).rejects.toMatchObject(refused);
  });

  it('is suspended while another result is awaited, concluded, acted on, reported and closed', async () => {
    const sent = await accepted();
    on('2026-03-12');
    await service.take(leader, sent, { step: 'suspend', ground: 'expertise_awaited', reason: 'Chờ giám định.' });
    on('2026-03-20');
    const resumed = await service.take(leader, sent, { step: 'resume', reason: 'Đã có kết quả.' });
    // 20 of 30 days were left: day 0 is 20 March.
    expect(running(resumed, 'resolve')).toMatchObject({ dueOn: '2026-04-09' });
    const concluded = await service.take(leader, sent, { step: 'conclude', outcome: 'dung', text: 'Đúng.' });
    expect(running(concluded, 'handle')).toMatchObject({ rule: 'TC-HANDLE', dueOn: '2026-03-31' });
    expect(running(concluded, 'send_conclusion')).toMatchObject({ rule: 'TC-CONCL-SEND', dueOn: '2026-03-27' });
    const acted = await service.take(leader, sent, { step: 'act_on_conclusion', text: 'Đã xử lý kỷ luật.' });
    expect(running(acted, 'report_handling')).toMatchObject({ rule: 'TC-HANDLE-REPORT', dueOn: '2026-03-27' });
    await service.take(leader, sent, { step: 'report_handling', text: 'Báo cáo kết quả.' });
    await service.take(leader, sent, { step: 'deliver', on: '2026-03-20' });
    expect(await service.take(leader, sent, { step: 'close' })).toMatchObject({ state: 'closed' });
  });

  it('not for this office is handed on within five working days of its receipt, once', async () => {
    const sent = await service.arrived(accusation);
    on('2026-03-04');
    const found = await service.take(leader, sent, {
      step: 'find_outside_competence',
      reason: 'Thuộc thẩm quyền tỉnh.',
    });
    expect(running(found, 'transfer')).toMatchObject({ rule: 'TC-TRANSFER', dueOn: '2026-03-09' });
    const forwarded = await service.take(leader, sent, { step: 'forward', body: 'UBND tỉnh', reason: 'LTC Đ.13.' });
    expect(forwarded.state).toBe('forwarded');
  });

  it('left alone for 45 days is overdue by the line of NĐ 154, signed or not', async () => {
    on('2026-07-06');
    const sent = await service.arrived({ ...accusation, wardName: 'Kinh Bắc' });
    on('2026-08-21');
    await service.get(DeadlineSweep).run();
    const detail = await service.desk.detail(leader, sent.caseId);
    const line = detail.deadlines.find(({ rule }) => rule === 'ALL-XLD-DISCIPLINE');
    expect(line).toMatchObject({ dueOn: '2026-08-20', breachedAt: expect.any(String) });
  });
});

describe('a further denunciation', () => {
  const further = async () => {
    const text = 'Tôi tố cáo tiếp việc lãnh đạo phường Kinh Bắc nhận tiền, giải quyết trước không đúng.';
    const sent = await service.arrived({ type: 'to_cao', text });
    await service.take(head, sent, { step: 'classify', type: 'to_cao_tiep', reason: 'Tố cáo tiếp.' });
    await madeAcceptable(service, head, sent);
    return sent;
  };

  it('is looked at by the superior within twenty days, and upheld or resolved anew', async () => {
    const sent = await further();
    const detail = await service.desk.detail(head, sent.caseId);
    // 20 days end on Sunday 22 March.
    expect(running(detail, 'review')).toMatchObject({ rule: 'TC-FURTHER', dueOn: '2026-03-23' });
    const anew = await service.take(head, sent, { step: 'accept' });
    expect(running(anew, 'resolve')).toMatchObject({ rule: 'TC-RES', dueOn: '2026-04-01' });
    const other = await further();
    expect(await service.take(head, other, { step: 'uphold', reason: 'Đã giải quyết đúng.' })).toMatchObject({
      state: 'upheld',
    });
  });

  it('about an overdue one has the resolver asked within five working days, who answers within five', async () => {
    const sent = await further();
    const overdue = await service.take(head, sent, { step: 'find_overdue', reason: 'Quá hạn Đ.30.' });
    expect(running(overdue, 'ask_report')).toMatchObject({ rule: 'TC-OVERDUE-ASK', dueOn: '2026-03-09' });
    const asked = await service.take(head, sent, {
      step: 'request_report',
      body: 'UBND phường',
      text: 'Báo cáo lý do.',
    });
    expect(asked.state).toBe('awaiting_report');
    expect(running(asked, 'report_delay')).toMatchObject({ rule: 'TC-OVERDUE-ANSWER', dueOn: '2026-03-09' });
    const told = await service.take(head, sent, { step: 'receive_report', text: 'Đã báo cáo.' });
    expect(told.state).toBe('triage');
  });
});

test('after all of this every trail verifies', async () => {
  expect(await brokenIn(service.database)).toEqual([]);
});
