import type { SubmitPetition } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { EligibilityService } from '@libs/petitions';
import type { EligibilityLine } from '@libs/rules';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';

const TEXT = `Kính gửi: UBND phường Kinh Bắc
Chúng tôi gồm 7 hộ dân ở ngõ 12. Ngày 05/7/2026 tôi nhận được Quyết định số 12/QĐ-UBND ngày 01/7/2026 về việc thu hồi đất.
Chúng tôi khiếu nại quyết định đó vì đất này chúng tôi đã ở và đóng thuế từ năm 1992 đến nay.`;

const clock = new FakeClock('2026-10-05T08:00:00+07:00');
let service: Service;
let officer: StaffActor;

beforeAll(async () => {
  service = await openService({ clock });
  officer = await service.staff('kinh-bac.officer');
});
afterAll(() => service?.close());

const complaint = (letter: Partial<SubmitPetition> = {}) =>
  service.arrived({ type: 'khieu_nai', text: TEXT, submitter: { name: 'Trần Thị Hoa' }, ...letter });
const read = (actor: StaffActor, { caseId }: Sent) => service.get(EligibilityService).of(actor, caseId);

async function answers(sent: Sent, ...lines: EligibilityLine[]) {
  const eligibility = await read(officer, sent);
  return lines.map((line) => {
    const found = eligibility.lines.find((each) => each.line === line);
    return found && [found.answer, found.why.code];
  });
}

describe('the checklist of a complaint, as the system fills it in', () => {
  it('a letter of seven households without a mandate, on the last day to complain after a Saturday', async () => {
    const sent = await complaint();
    expect(
      await answers(sent, 'sender_named', 'sender_address', 'signed', 'in_vietnamese', 'one_addressee', 'mandate'),
    ).toEqual([
      ['yes', 'name_given'],
      ['no', 'no_address'],
      ['no', 'only_online_letter'],
      ['yes', 'vietnamese'],
      ['yes', 'addressees_named'],
      ['no', 'only_online_letter'],
    ]);
    const { day, lines } = await read(officer, sent);
    expect(day).toBe('2026-10-05');
    expect(lines.find(({ line }) => line === 'representatives')?.why).toEqual({ code: 'group_of', count: 7, most: 2 });
    expect(lines.find(({ line }) => line === 'in_time')).toMatchObject({
      answer: 'yes',
      why: { code: 'learned_in_time', count: 92, day: '2026-10-05' },
    });
  });

  it('is late a day later, and the day of the online letter stays the day of filing', async () => {
    clock.set('2026-10-06T08:00:00+07:00');
    const sent = await complaint({ text: TEXT.replace('ngõ 12', 'ngõ 14, phố khác hẳn') });
    clock.set('2026-10-20T08:00:00+07:00');
    await service.take(officer, sent, { step: 'record_signature', means: 'signed_paper', on: '2026-10-20' });
    expect(await answers(sent, 'in_time', 'signed', 'mandate')).toEqual([
      ['no', 'learned_too_long_ago'],
      ['yes', 'signed_on'],
      ['unclear', 'mandate_unseen'],
    ]);
  });
});

describe('a letter that was sent before', () => {
  const text = 'Quán karaoke số 9 phố Thiên Đức mở nhạc to đến hai giờ sáng, tôi đã gọi nhiều lần mà chưa ai xử lý.';
  const from = (name: string, letter: Partial<SubmitPetition> = {}) =>
    service.arrived({ text, submitter: { name }, ...letter });
  let first: Sent;

  beforeAll(async () => {
    first = await from('Lê Văn Bình');
  });

  it('by the same sender, but for a word: the officer sees which', async () => {
    const again = await from('Lê Văn Bình', { text: `${text} Mong sớm giải quyết.` });
    const { alike, alikeElsewhere } = await read(officer, again);
    expect(alike).toEqual([{ id: first.caseId, trackingCode: first.trackingCode, state: 'triage', sameSender: true }]);
    expect(alikeElsewhere).toBe(0);
    expect(await answers(again, 'not_duplicate')).toEqual([['no', 'sent_before']]);
  });

  it('to another ward: it is counted there, and not named', async () => {
    const elsewhere = await from('Đỗ Thị Lan', { wardName: 'Võ Cường' });
    const { alike, alikeElsewhere } = await read(await service.staff('vo-cuong.officer'), elsewhere);
    expect(alike).toEqual([]);
    expect(alikeElsewhere).toBe(2);
  });

  it('a sender who asks for secrecy is never matched with one who gave the same name', async () => {
    const sealed = await from('Lê Văn Bình', { confidential: true });
    const { alike } = await read(officer, sealed);
    expect(alike.some(({ sameSender }) => sameSender)).toBe(false);
    // What they wrote is kept encrypted, and found by no words.
    expect((await read(officer, first)).alike.map(({ id }) => id)).not.toContain(sealed.caseId);
  });

  it('a denunciation in the same words is neither shown nor counted', async () => {
    const before = await read(officer, first);
    await from('Lê Văn Bình', { type: 'to_cao' });
    const after = await read(officer, first);
    expect([after.alike.length, after.alikeElsewhere]).toEqual([before.alike.length, before.alikeElsewhere]);
  });
});
