import type { StaffActor } from '@libs/identity';
import { Petitions, Redactions } from '@libs/petitions';
import { dumpOf } from '../support/dump';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const TEXT = 'Tôi là Lý Thị Mận, điện thoại 0912345678. Cán bộ địa chính nhận tiền của dân ở Kinh Bắc.';

let service: Service;
let sent: Sent;

beforeAll(async () => {
  service = await openService({ clock });
  sent = await service.arrived({ type: 'to_cao', text: TEXT });
});
afterAll(() => service?.close());

test('a verifier is named only once there is a copy without names', async () => {
  const head = await service.staff('kinh-bac.leader');
  const { accountId } = await service.staff('kinh-bac.officer');
  await expect(service.take(head, sent, { step: 'name_verifier', accountId })).rejects.toMatchObject({
    reason: 'redacted-copy-there',
  });
});

test('the head confirms what the service proposes; what was sent stays as it was, and the copy is kept encrypted', async () => {
  const redactions = service.get(Redactions);
  const head = await service.staff('kinh-bac.leader');
  const { text, marks, senderSought } = await redactions.propose(sent.caseId);
  expect(senderSought).toBe(false);
  await expect(redactions.make(head, sent.caseId, [])).rejects.toMatchObject({ code: 'invalid_input' });
  expect(marks.map(({ from, to }) => text.slice(from, to))).toEqual(['Lý Thị Mận', '0912345678']);
  await expect(redactions.make(head, sent.caseId, [{ from: 0, to: 10_000 }])).rejects.toMatchObject({
    code: 'invalid_input',
  });
  const copy = await redactions.make(head, sent.caseId, marks);
  expect(copy.text).toBe('Tôi là [▇▇▇], điện thoại [▇▇▇]. Cán bộ địa chính nhận tiền của dân ở Kinh Bắc.');
  expect((await service.get(Petitions).of(sent.caseId)).text).toBe(TEXT);
  expect((await dumpOf(service.database)).says('nhận tiền của dân')).toBe(false);
});

test('a verifier reads the copy and nothing else; nobody reads it who was not named', async () => {
  const redactions = service.get(Redactions);
  const head = await service.staff('kinh-bac.leader');
  const officer = await service.staff('kinh-bac.officer');
  const read = () => redactions.asVerifier(officer, sent.caseId, () => redactions.latest(sent.caseId));
  await expect(read()).rejects.toMatchObject({ code: 'not_found' });
  await service.take(head, sent, { step: 'name_verifier', accountId: officer.accountId });
  expect(await redactions.toVerify(officer)).toEqual([sent.caseId]);
  expect((await read())?.text).not.toContain('Lý Thị Mận');
  await expect(service.desk.detail(officer, sent.caseId)).rejects.toMatchObject({ code: 'not_found' });
  expect((await service.desk.list(officer, { queue: 'mine', limit: 50 })).items).toEqual([]);
});

test('a named verifier reports what was found; the head reads it in the case', async () => {
  const redactions = service.get(Redactions);
  const head = await service.staff('kinh-bac.leader');
  const officer = await service.staff('kinh-bac.officer');
  await expect(redactions.report(head, sent.caseId, 'Đúng.')).rejects.toMatchObject({ code: 'not_found' });
  await redactions.report(officer, sent.caseId, 'Đã gặp bốn hộ dân, có biên lai.');
  const { timeline } = await service.desk.detail(head, sent.caseId);
  expect(timeline.at(-1)).toMatchObject({ step: 'report_verification', text: 'Đã gặp bốn hộ dân, có biên lai.' });
  const { timeline: told } = await service.tracking.track(sent.trackingCode, sent.secret);
  expect(told.map(({ step }) => step)).not.toContain('report_verification');
  expect((await dumpOf(service.database)).says('có biên lai')).toBe(false);
});

test('who was named to verify is relieved of it, and named again', async () => {
  const redactions = service.get(Redactions);
  const head = await service.staff('kinh-bac.leader');
  const officer = await service.staff('kinh-bac.officer');
  const { accountId } = officer;
  await service.take(head, sent, { step: 'dismiss_verifier', accountId, reason: 'Chuyển việc khác.' });
  expect(await redactions.toVerify(officer)).toEqual([]);
  await expect(redactions.report(officer, sent.caseId, 'Nữa.')).rejects.toMatchObject({ code: 'not_found' });
  await expect(service.take(head, sent, { step: 'dismiss_verifier', accountId })).rejects.toMatchObject({
    reason: 'named-to-verify',
  });
  await service.take(head, sent, { step: 'name_verifier', accountId });
  expect(await redactions.toVerify(officer)).toEqual([sent.caseId]);
});

test('a verifier who stands aside, or works there no more, has nothing to verify', async () => {
  const redactions = service.get(Redactions);
  const head = await service.staff('kinh-bac.leader');
  const officer = await service.staff('kinh-bac.officer');
  const read = (actor: StaffActor) => redactions.asVerifier(actor, sent.caseId, () => redactions.latest(sent.caseId));
  const moved = { ...officer, assignments: [{ role: 'ward_officer', unitId: 'ward-2025-07-vu-ninh-uba' } as const] };
  await expect(read(moved)).rejects.toMatchObject({ code: 'not_found' });
  expect(await redactions.toVerify(moved)).toEqual([]);
  await service.take(head, sent, { step: 'recuse', accountId: officer.accountId, reason: 'Là người bị tố cáo.' });
  await expect(read(officer)).rejects.toMatchObject({ code: 'not_found' });
  expect(await redactions.toVerify(officer)).toEqual([]);
});

test('only the head and named handlers make copies', async () => {
  const officer = await service.staff('kinh-bac.officer');
  const ordinary = await service.arrived();
  await expect(service.get(Redactions).make(officer, ordinary.caseId, [])).rejects.toMatchObject({
    reason: 'head-or-named-handler',
  });
});
