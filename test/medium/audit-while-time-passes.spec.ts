import { LettersService } from '@libs/letters';
import { Custodians, Openings } from '@libs/vault';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';
import { brokenIn } from '../support/whole-trail';

/** A clock that goes on with every look at it, as real ones do. */
class PassingClock extends FakeClock {
  override now(): Date {
    this.advance(1);
    return super.now();
  }
}

const PASSPHRASE = 'một cụm mật khẩu đủ dài';
const clock = new PassingClock('2026-03-02T08:00:00+07:00');
let service: Service;
let custodian: string;

beforeAll(async () => {
  service = await openService({ clock });
  custodian = (await service.staff('custodian.first')).accountId;
  await service.get(Custodians).makeKey(custodian, PASSPHRASE);
});
afterEach(async () => expect(await brokenIn(service.database)).toEqual([]));
afterAll(() => service?.close());

const denounced = () => service.arrived({ type: 'to_cao', text: 'Tôi tố cáo ông N.V.B., công chức địa chính.' });

async function asked(sent: Sent): Promise<string> {
  const head = await service.staff('kinh-bac.leader');
  await service.take(head, sent, { step: 'request_opening', reason: 'Cần làm rõ.' });
  const [opening] = await service.get(Openings).askedBy(head.accountId, sent.caseId);
  return opening?.id ?? '';
}

test('an opening that was consented to, and one that was refused, stand as they were decided', async () => {
  await service.get(Openings).consent(custodian, await asked(await denounced()), PASSPHRASE);
  await service.get(Openings).refuse(custodian, await asked(await denounced()), 'Chưa cần.');
});

test('whoever writes nothing in a letter that was approved changes nothing about it', async () => {
  const sent = await service.arrived();
  const [officer, leader] = [await service.staff('kinh-bac.officer'), await service.staff('kinh-bac.leader')];
  await service.take(officer, sent, { step: 'draft_letter', letterKind: 'receipt' });
  const letters = service.get(LettersService);
  const [letter] = await letters.lettersOf(sent.caseId);
  const letterId = letter?.id ?? '';
  await letters.fill(officer.accountId, sent.caseId, letterId, { documents: 'không', matter: 'đèn đường hỏng' });
  await service.take(leader, sent, { step: 'approve_letter', letterId });
  const approved = await letters.letter(sent.caseId, letterId);
  expect(await letters.fill(leader.accountId, sent.caseId, letterId, {})).toEqual(approved);
  expect(await letters.letter(sent.caseId, letterId)).toEqual(approved);
});
