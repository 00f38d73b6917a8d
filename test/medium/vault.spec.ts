import type { StaffActor } from '@libs/identity';
import { Custodians, Openings, Seals } from '@libs/vault';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';
import { brokenIn } from '../support/whole-trail';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const NAME = 'Lò Thị Bí Danh';
const PASSPHRASE = 'một cụm mật khẩu đủ dài';
const OTHER_PASSPHRASE = 'một cụm mật khẩu khác hẳn';
const HOUR = 3_600_000;

let service: Service;

beforeEach(async () => {
  service = await openService({ clock });
});
afterEach(async () => {
  expect(await brokenIn(service.database)).toEqual([]);
  await service.close();
});

const denounced = (words = {}) =>
  service.arrived({
    type: 'to_cao',
    title: 'Chữ không ai được đọc',
    text: 'Cán bộ địa chính nhận tiền của dân ở Kinh Bắc.',
    submitter: { name: NAME, phone: '0912345678', address: 'Ngõ 7 Hàn Thuyên' },
    ...words,
  });

async function custodianWithKey(username: string, passphrase = PASSPHRASE): Promise<string> {
  const { accountId } = await service.staff(username);
  await service.get(Custodians).makeKey(accountId, passphrase);
  return accountId;
}

/** Asks, as the head of the unit that has the case, and returns the opening's id. */
async function asked(sent: Sent): Promise<{ id: string; head: StaffActor }> {
  const head = await service.staff('kinh-bac.leader');
  await service.take(head, sent, { step: 'request_opening', reason: 'Cần gặp người tố cáo để làm rõ.' });
  const [opening] = await service.get(Openings).askedBy(head.accountId, sent.caseId);
  return { id: opening?.id ?? '', head };
}

const boxes = (): Promise<{ case_id: string; key_id: string; box: Buffer }[]> =>
  service.database.query('select * from identity_box order by case_id, key_id');
const steps = async (sent: Sent) => (await service.cases.timeline(sent.caseId)).map(({ step }) => step);

describe('who sent a denunciation', () => {
  it('waits for the first custodian under the service’s own key, and is sealed to that custodian as soon as there is one', async () => {
    const sent = await denounced();
    expect(await service.get(Seals).countWaiting()).toBe(1);
    expect(await service.get(Seals).sealWaiting()).toBe(0);
    const custodian = await custodianWithKey('custodian.first');
    expect(await service.get(Seals).sealWaiting()).toBe(1);
    expect(await service.get(Seals).countWaiting()).toBe(0);
    expect((await boxes()).map(({ case_id, key_id }) => [case_id, key_id])).toEqual([[sent.caseId, custodian]]);
    const opening = await asked(sent);
    await service.get(Openings).consent(custodian, opening.id, PASSPHRASE);
    const { submitter } = await service.get(Openings).open(opening.head, sent.caseId, opening.id);
    expect(submitter).toMatchObject({ name: NAME, phone: '0912345678' });
  });

  it('is sealed on arrival to every custodian of the day', async () => {
    const custodians = [await custodianWithKey('custodian.first'), await custodianWithKey('custodian.second')];
    await denounced();
    await service.arrived({ confidential: true, submitter: { name: NAME } });
    await service.arrived();
    const found = await boxes();
    expect(new Set(found.map(({ key_id }) => key_id))).toEqual(new Set(custodians));
    expect(found).toHaveLength(4);
  });

  it('can be shared with a custodian who came later', async () => {
    const first = await custodianWithKey('custodian.first');
    const sent = await denounced();
    const second = await custodianWithKey('custodian.second', OTHER_PASSPHRASE);
    const opening = await asked(sent);
    const openings = service.get(Openings);
    await expect(openings.consent(second, opening.id, OTHER_PASSPHRASE)).rejects.toMatchObject({
      code: 'sealed_to_others',
    });
    const recipients = await service.get(Seals).recipients();
    expect(new Set(recipients.map(({ keyId }) => keyId))).toEqual(new Set([first, second]));
    const compared = recipients.map(({ fingerprint }) => fingerprint);
    expect(await service.get(Custodians).share(first, PASSPHRASE, compared)).toBe(1);
    expect(await service.get(Custodians).share(first, PASSPHRASE, compared)).toBe(0);
    await openings.consent(second, opening.id, OTHER_PASSPHRASE);
    expect((await openings.open(opening.head, sent.caseId, opening.id)).submitter).toMatchObject({ name: NAME });
  });

  it('is shared with no key that the custodian has not compared, and never with the service’s own', async () => {
    const first = await custodianWithKey('custodian.first');
    await denounced();
    const before = await service.get(Seals).recipients();
    const planted = await custodianWithKey('custodian.second', OTHER_PASSPHRASE);
    const compared = before.map(({ fingerprint }) => fingerprint);
    await expect(service.get(Custodians).share(first, PASSPHRASE, compared)).rejects.toMatchObject({
      code: 'recipients_changed',
    });
    await service.database.query('update account set disabled_at = now() where id = any($1)', [[first, planted]]);
    expect(await service.get(Custodians).share(first, PASSPHRASE, compared)).toBe(0);
    expect((await boxes()).map(({ key_id }) => key_id)).toEqual([first]);
  });

  it('stands in no lane, whatever was written where the ward was asked for', async () => {
    const sent = await service.submit({ wardName: `Kinh Bắc nhà ${NAME}` });
    expect((await service.file(sent)).lane).toBe('web');
    const owed: { lane: string }[] = await service.database.query('select lane from outbox');
    expect(owed.map(({ lane }) => lane)).toEqual(['web']);
  });

  it('is sealed, and the words encrypted, once an officer finds a denunciation; classed back, its head reads them, and its unit does not', async () => {
    await custodianWithKey('custodian.first');
    const officer = await service.staff('kinh-bac.officer');
    const head = await service.staff('kinh-bac.leader');
    const sent = await service.arrived({ text: 'Chuyện ở Kinh Bắc.', title: 'Chuyện', submitter: { name: NAME } });
    expect((await service.file(sent)).lane).toBe('ward-2025-07-kinh-bac');
    await service.take(officer, sent, { step: 'classify', type: 'to_cao', reason: 'Tố cáo cán bộ.' });
    expect(await boxes()).toHaveLength(1);
    expect((await service.file(sent)).lane).toBe('web');
    const [kept] = await service.database.query('select title, text, search, place, salt from petition');
    expect(kept).toMatchObject({ title: null, text: '', search: '', salt: '', place: { wardName: null } });
    expect((await service.desk.list(head, { queue: 'mine', limit: 50 })).items).toMatchObject([{ title: 'Chuyện' }]);
    await service.take(head, sent, { step: 'classify', type: 'phan_anh', reason: 'Chỉ là phản ánh.' });
    const detail = await service.desk.detail(head, sent.caseId);
    expect(detail).toMatchObject({ text: 'Chuyện ở Kinh Bắc.', title: 'Chuyện', submitter: null });
    await expect(service.desk.detail(officer, sent.caseId)).rejects.toMatchObject({ code: 'not_found' });
    expect((await service.tracking.track(sent.trackingCode, sent.secret)).text).toBe('Chuyện ở Kinh Bắc.');
  });
});

describe('opening a sealed identity', () => {
  it('is asked for by the head or a named handler only, and only where something is sealed', async () => {
    const sent = await service.arrived({ confidential: true });
    const open = await service.arrived();
    const officer = await service.staff('kinh-bac.officer');
    const head = await service.staff('kinh-bac.leader');
    const ask = { step: 'request_opening', reason: 'Cần biết.' } as const;
    await expect(service.take(officer, sent, ask)).rejects.toMatchObject({ reason: 'head-or-named-handler' });
    await expect(service.take(head, open, ask)).rejects.toMatchObject({ reason: 'identity-is-sealed' });
  });

  it('needs a second person, even of a custodian who also heads the unit', async () => {
    const head = (await service.staff('kinh-bac.leader')).accountId;
    await service.get(Custodians).makeKey(head, PASSPHRASE);
    await service.database.query(
      `insert into assignment (account_id, unit_id, role, valid_from) values ($1, 'reception-province', 'custodian', '2025-07-01')`,
      [head],
    );
    const sent = await denounced();
    const opening = await asked(sent);
    const openings = service.get(Openings);
    await expect(openings.consent(head, opening.id, PASSPHRASE)).rejects.toMatchObject({
      reason: 'opening-by-second-person',
    });
    await expect(openings.refuse(head, opening.id, 'Không.')).rejects.toMatchObject({
      reason: 'opening-by-second-person',
    });
    expect((await openings.open(opening.head, sent.caseId, opening.id)).submitter).toBeNull();
  });

  it('asks for the custodian’s passphrase, which can be changed', async () => {
    const custodian = await custodianWithKey('custodian.first');
    const sent = await denounced();
    const { id } = await asked(sent);
    const openings = service.get(Openings);
    await expect(openings.consent(custodian, id, OTHER_PASSPHRASE)).rejects.toMatchObject({ code: 'wrong_passphrase' });
    await service.get(Custodians).changePassphrase(custodian, PASSPHRASE, OTHER_PASSPHRASE);
    await expect(openings.consent(custodian, id, PASSPHRASE)).rejects.toMatchObject({ code: 'wrong_passphrase' });
    await openings.consent(custodian, id, OTHER_PASSPHRASE);
    await expect(openings.consent(custodian, id, OTHER_PASSPHRASE)).rejects.toMatchObject({ reason: 'opening-waits' });
  });

  it('is read by the one who asked, until it ends by itself: then the copy is gone, and the record stays', async () => {
    const custodian = await custodianWithKey('custodian.first');
    const sent = await denounced();
    const { id, head } = await asked(sent);
    const openings = service.get(Openings);
    expect(await openings.waiting(custodian)).toMatchObject([
      { id, reason: 'Cần gặp người tố cáo để làm rõ.', own: false },
    ]);
    await openings.consent(custodian, id, PASSPHRASE);
    const other = await service.staff('custodian.first');
    await expect(openings.open(other, sent.caseId, id)).rejects.toMatchObject({ code: 'not_found' });
    clock.advance(8 * HOUR - 1);
    expect(await openings.endDue()).toBe(0);
    expect((await openings.open(head, sent.caseId, id)).submitter).toMatchObject({ name: NAME });
    clock.advance(1);
    expect(await openings.open(head, sent.caseId, id)).toMatchObject({ state: 'ended', submitter: null });
    expect(await openings.endDue()).toBe(1);
    const [row] = await service.database.query('select state, copy from identity_opening');
    expect(row).toEqual({ state: 'ended', copy: null });
    expect((await steps(sent)).slice(-3)).toEqual(['request_opening', 'consent_opening', 'end_opening']);
  });

  it('is read no more by who held the post for somebody else, once that has ended', async () => {
    const custodian = await custodianWithKey('custodian.first');
    const sent = await service.arrived({ confidential: true, submitter: { name: NAME } });
    const { id, head } = await asked(sent);
    await service.get(Openings).consent(custodian, id, PASSPHRASE);
    const officer = head.assignments.map(({ unitId }) => ({ unitId, role: 'ward_officer' as const }));
    const afterwards = { ...head, assignments: officer };
    expect((await service.get(Openings).open(head, sent.caseId, id)).submitter).toMatchObject({ name: NAME });
    expect((await service.get(Openings).open(afterwards, sent.caseId, id)).submitter).toBeNull();
  });

  it('is neither seen nor decided by a custodian who stands aside from the case', async () => {
    const aside = await custodianWithKey('custodian.first');
    const other = await custodianWithKey('custodian.second', OTHER_PASSPHRASE);
    const sent = await denounced();
    const { id, head } = await asked(sent);
    await service.take(head, sent, { step: 'recuse', accountId: aside, reason: 'Là người bị tố cáo.' });
    const openings = service.get(Openings);
    expect(await openings.waiting(aside)).toEqual([]);
    await expect(openings.refuse(aside, id, 'Không.')).rejects.toMatchObject({ code: 'not_found' });
    await expect(openings.consent(aside, id, PASSPHRASE)).rejects.toMatchObject({ code: 'not_found' });
    expect(await openings.waiting(other)).toMatchObject([{ id }]);
  });

  it('may be refused, with a reason that the one who asked reads', async () => {
    const custodian = await custodianWithKey('custodian.first');
    const sent = await denounced();
    const { id, head } = await asked(sent);
    await service.get(Openings).refuse(custodian, id, 'Chưa cần cho việc xác minh.');
    expect(await service.get(Openings).open(head, sent.caseId, id)).toMatchObject({
      state: 'refused',
      refusal: 'Chưa cần cho việc xác minh.',
      submitter: null,
    });
    expect((await steps(sent)).at(-1)).toBe('refuse_opening');
  });
});
