import { DeadlineSweep } from '@libs/casework';
import type { CaseDetail, TakeStep } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';
import { brokenIn } from '../support/whole-trail';

const clock = new FakeClock('2026-08-03T08:00:00+07:00');
let service: Service;
let officer: StaffActor;
let leader: StaffActor;
let complaint: Sent;

beforeAll(async () => {
  service = await openService({ clock });
  officer = await service.staff('kinh-bac.officer');
  leader = await service.staff('kinh-bac.leader');
});
afterAll(() => service?.close());

const on = (day: string) => clock.set(`${day}T09:00:00+07:00`);
const running = (detail: CaseDetail, duty: string) =>
  detail.deadlines.find((deadline) => deadline.duty === duty && deadline.metAt === null);

// One life, told in order: each test goes on where the one before it stopped.
describe('a complaint from the first day to the last', () => {
  it('sent by the web form waits for its signature, acknowledged like any letter', async () => {
    complaint = await service.arrived({ type: 'khieu_nai', text: 'Tôi khiếu nại quyết định thu hồi đất.' });
    expect(complaint.signature).toMatchObject({ by: '2026-09-03', keptAs: '2026-08-03' });
    const detail = await service.desk.detail(officer, complaint.caseId);
    expect(detail.state).toBe('awaiting_signature');
    expect(detail.deadlines.map(({ duty }) => duty).sort()).toEqual([
      'acknowledge',
      'process',
      'process',
      'sign',
      'triage',
    ]);
    expect(running(detail, 'accept')).toBeUndefined();
  });

  it('has seven working days to be accepted from the day it was signed', async () => {
    on('2026-08-10');
    const early = service.take(officer, complaint, {
      step: 'record_signature',
      means: 'visit_record',
      on: '2026-08-11',
    });
    await expect(early).rejects.toMatchObject({ reason: 'day-not-ahead' });
    const signed = await service.take(officer, complaint, {
      step: 'record_signature',
      means: 'signed_paper',
      on: '2026-08-07',
    });
    expect(signed).toMatchObject({ state: 'triage', signedOn: '2026-08-07' });
    expect(running(signed, 'accept')).toMatchObject({ rule: 'KN-ACCEPT-ND155', dueOn: '2026-08-18' });
    expect(running(signed, 'sign')).toBeUndefined();
  });

  it('is accepted by the head, once an officer has found it eligible', async () => {
    await expect(service.take(leader, complaint, { step: 'accept' })).rejects.toMatchObject({ reason: 'eligible' });
    const check = { step: 'check_eligibility', reason: 'Đơn đủ mục, còn thời hiệu.' } as const;
    await service.take(officer, complaint, { ...check, finding: 'not_eligible' });
    await expect(service.take(leader, complaint, { step: 'accept' })).rejects.toMatchObject({ reason: 'eligible' });
    await service.take(officer, complaint, { ...check, finding: 'eligible' });
    const accepted = await service.take(leader, complaint, { step: 'accept' });
    expect(running(accepted, 'resolve')).toMatchObject({ rule: 'KN-RES1', dueOn: '2026-09-09' });
    for (const duty of ['acknowledge', 'triage', 'process', 'accept']) expect(running(accepted, duty)).toBeUndefined();
  });

  it('is given the longer limit of a complex one, its day 0 unchanged', async () => {
    on('2026-08-12');
    const criteria: TakeStep['criteria'] = ['several_places'];
    const declared = { step: 'declare_complex' as const, criteria, reason: 'Xác minh ở ba nơi.' };
    const detail = await service.take(leader, complaint, declared);
    expect(running(detail, 'resolve')).toMatchObject({ rule: 'KN-RES1-CX', dueOn: '2026-09-24' });
    await expect(service.take(leader, complaint, declared)).rejects.toMatchObject({ reason: 'circumstance-open' });
  });

  it('stands still while suspended, and goes on with the days that were left', async () => {
    on('2026-08-20');
    const suspended = await service.take(leader, complaint, {
      step: 'suspend',
      ground: 'other_result_awaited',
      reason: 'Chờ kết quả đo đạc.',
    });
    expect(suspended.state).toBe('suspended');
    expect(running(suspended, 'resolve')).toMatchObject({ dueAt: null, pausedSince: '2026-08-20', counted: 10 });
    // Friday 21, the make-up Saturday 22, Monday 24.
    expect(running(suspended, 'send_suspension')).toMatchObject({ rule: 'KN-SUSPEND-SEND', dueOn: '2026-08-24' });
    on('2026-08-24');
    await service.take(officer, complaint, { step: 'deliver', on: '2026-08-24' });
    on('2026-09-04');
    const resumed = await service.take(leader, complaint, { step: 'resume', reason: 'Đã có kết quả.' });
    // 35 of 45 days were left: 4 September is day 0 of them.
    expect(running(resumed, 'resolve')).toMatchObject({ dueOn: '2026-10-09' });
  });

  it('holds a dialogue only after five days’ notice', async () => {
    const dialogue = { step: 'schedule_dialogue', text: '8 giờ, trụ sở UBND phường.' } as const;
    const short = service.take(officer, complaint, { ...dialogue, on: '2026-09-08' });
    await expect(short).rejects.toMatchObject({ reason: 'dialogue-notice-in-time' });
    await service.take(officer, complaint, { ...dialogue, on: '2026-09-11' });
    on('2026-09-11');
    const held = { step: 'hold_dialogue', text: 'Hai bên thống nhất.' } as const;
    const uncalled = service.take(officer, complaint, { ...held, on: '2026-09-10' });
    await expect(uncalled).rejects.toMatchObject({ reason: 'dialogue-announced' });
    await service.take(officer, complaint, { ...held, on: '2026-09-11' });
  });

  it('overdue, tells the citizen of the second complaint and the court, and by which day', async () => {
    on('2026-10-12');
    await service.get(DeadlineSweep).run();
    const track = await service.tracking.track(complaint.trackingCode, complaint.secret);
    // 30 days from 9 October end on Sunday 8 November: the Monday after.
    expect(track.rights).toEqual([
      { right: 'second_complaint_or_court', by: '2026-11-09', basis: 'Luật Khiếu nại Đ.7(1), Đ.33(1)' },
    ]);
  });

  it('is decided, sent, made public, in force, carried out and closed', async () => {
    const decided = await service.take(leader, complaint, {
      step: 'decide',
      outcome: 'dung_mot_phan',
      text: 'Bổ sung.',
    });
    expect(running(decided, 'send_decision')).toMatchObject({ rule: 'KN-SEND1', dueOn: '2026-10-15' });
    expect(running(decided, 'legal_effect')).toMatchObject({ rule: 'KN-EFFECT', dueOn: '2026-11-11' });
    await expect(service.take(officer, complaint, { step: 'close' })).rejects.toMatchObject({ reason: 'nothing-owed' });
    on('2026-10-14');
    const tooEarly = service.take(officer, complaint, { step: 'deliver', on: '2026-10-11' });
    await expect(tooEarly).rejects.toMatchObject({ reason: 'day-not-ahead' });
    await service.take(officer, complaint, { step: 'deliver', on: '2026-10-14' });
    const track = await service.tracking.track(complaint.trackingCode, complaint.secret);
    expect(track.rights).toMatchObject([{ right: 'second_complaint_or_court', by: '2026-11-13' }]);
    await service.take(officer, complaint, { step: 'publish', means: 'noticeboard', on: '2026-10-14' });
    on('2026-11-12');
    await service.get(DeadlineSweep).run();
    const inForce = await service.desk.detail(officer, complaint.caseId);
    expect(inForce.state).toBe('in_force');
    expect(running(inForce, 'enforce')).toMatchObject({ rule: 'KN-ENFORCE', dueOn: '2026-11-19' });
    await service.take(officer, complaint, { step: 'enforce', text: 'Đã chi trả bổ sung.' });
    expect(await service.take(officer, complaint, { step: 'close' })).toMatchObject({ state: 'closed' });
  });

  it('leaves a chain of events that verifies', async () => {
    expect(await brokenIn(service.database)).toEqual([]);
  });
});
