import { explain, verifyTrail } from '@libs/casework';
import type { StaffActor } from '@libs/identity';
import { OrganisationService } from '@libs/organisation';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
let service: Service;
let officer: StaffActor;
let leader: StaffActor;
let petition: Sent;

beforeAll(async () => {
  service = await openService({ clock });
  officer = await service.staff('kinh-bac.officer');
  leader = await service.staff('kinh-bac.leader');
});
afterAll(() => service?.close());

const on = (day: string) => clock.set(`${day}T09:00:00+07:00`);
const endOf = (day: string) => `${day}T16:59:59.999Z`;

/** What the citizen is told of the running promise to answer. */
async function answerDue(): Promise<string | null> {
  const detail = await service.desk.detail(leader, petition.caseId);
  return detail.deadlines.find(({ duty, metAt }) => duty === 'answer' && metAt === null)?.dueAt ?? null;
}

// One life, told in order: each test goes on where the one before it stopped.
describe('a petition from the first day to the last', () => {
  it('is received with the dates of the law and of the promise', async () => {
    petition = await service.submit();
    expect(petition).toMatchObject({ state: 'submitted', receivedAt: '2026-03-02T01:00:00.000Z' });
    expect(petition.deadlines).toEqual([
      { duty: 'acknowledge', dueAt: endOf('2026-03-16') },
      { duty: 'answer', dueAt: endOf('2026-03-23') },
    ]);
  });

  it('comes to its ward, which has two working days to look at it', async () => {
    await service.workOff();
    const detail = await service.desk.detail(officer, petition.caseId);
    expect(detail).toMatchObject({ state: 'triage', unit: { id: 'ward-2025-07-kinh-bac-uba' } });
    expect(detail.next).toEqual({ duty: 'triage', dueAt: endOf('2026-03-04'), overdue: false });
  });

  it('is classified and accepted, and with that acknowledged', async () => {
    on('2026-03-03');
    await service.take(officer, petition, { step: 'classify', type: 'phan_anh', subject: 'ha_tang' });
    const detail = await service.take(officer, petition, { step: 'accept', text: 'Đã nhận.' });
    expect(detail).toMatchObject({ state: 'in_progress', subject: 'ha_tang' });
    const met = detail.deadlines.filter(({ metAt }) => metAt !== null).map(({ duty }) => duty);
    expect(met).toEqual(['triage', 'process', 'acknowledge']);
  });

  it('stands still while the citizen is asked', async () => {
    on('2026-03-06');
    const detail = await service.take(officer, petition, { step: 'ask', text: 'Ngõ 12 đường nào?' });
    expect(detail.deadlines.find(({ duty }) => duty === 'answer')).toMatchObject({
      dueAt: null,
      pausedSince: '2026-03-06',
      counted: 4,
    });
  });

  it('goes on with the eleven days that were left when the citizen replies', async () => {
    on('2026-03-18');
    const track = await service.say(petition, { step: 'reply', text: 'Đường Nguyễn Du.' });
    expect(track.next).toEqual({ duty: 'answer', dueAt: endOf('2026-04-02') });
  });

  it('is lengthened by the head, and by no more than there is', async () => {
    const tooLong = service.take(leader, petition, { step: 'extend', days: 16, reason: 'Chờ vật tư.' });
    await expect(tooLong).rejects.toMatchObject({ code: 'step_refused', reason: 'extension-within-limit' });
    await service.take(leader, petition, { step: 'extend', days: 3, reason: 'Chờ vật tư.' });
    expect(await answerDue()).toBe(endOf('2026-04-07'));
    await service.take(leader, petition, { step: 'extend', days: 2, reason: 'Chờ vật tư.' });
    expect(await answerDue()).toBe(endOf('2026-04-09'));
    const beyond = service.take(leader, petition, { step: 'extend', days: 11, reason: 'Chờ nữa.' });
    await expect(beyond).rejects.toMatchObject({ reason: 'extension-within-limit' });
  });

  it('is answered, and the citizen reads the answer', async () => {
    on('2026-04-08');
    await service.take(officer, petition, { step: 'answer', text: 'Đèn đã thay.' });
    const track = await service.tracking.track(petition.trackingCode, petition.secret);
    expect(track).toMatchObject({ state: 'answered', next: null });
    expect(track.timeline.at(-1)).toMatchObject({ step: 'answer', text: 'Đèn đã thay.' });
    expect(track.deadlines.every(({ overdue }) => !overdue)).toBe(true);
  });

  it('is judged, reopened with a new promise, and answered again', async () => {
    on('2026-04-10');
    expect(await service.say(petition, { step: 'rate', score: 2 })).toMatchObject({ state: 'closed' });
    on('2026-05-08');
    const reopened = await service.say(petition, { step: 'reopen', reason: 'Đèn lại hỏng.' });
    expect(reopened.next).toEqual({ duty: 'answer', dueAt: endOf('2026-05-29') });
    const answered = await service.take(officer, petition, { step: 'answer', text: 'Đã thay dây.' });
    expect(answered).toMatchObject({ state: 'answered', next: null });
  });

  it('cannot be reopened after thirty days', async () => {
    on('2026-06-08');
    const late = service.say(petition, { step: 'reopen', reason: 'Lại hỏng.' });
    await expect(late).rejects.toMatchObject({ code: 'step_refused', reason: 'within-reopening-time' });
    on('2026-06-07');
    expect(await service.say(petition, { step: 'rate', score: 5 })).toMatchObject({ state: 'closed' });
  });

  it('tells the citizen every public step, and none of the office’s own', async () => {
    const { timeline } = await service.tracking.track(petition.trackingCode, petition.secret);
    expect(timeline.map(({ step }) => step)).toEqual(
      'submit route classify accept ask reply extend extend answer rate reopen answer rate'.split(' '),
    );
  });

  it('leaves stored dates that its own facts give again', async () => {
    const { calendar } = service.get(OrganisationService).current();
    const clocks = await service.cases.clocks([petition.caseId]);
    expect(clocks).toHaveLength(5);
    for (const stored of clocks) expect(explain(stored, calendar).dueAt).toEqual(stored.lawDueAt);
  });

  it('leaves a chain of events that verifies', async () => {
    expect(await verifyTrail(service.database)).toEqual({ cases: 1, events: 13, broken: [] });
  });
});
