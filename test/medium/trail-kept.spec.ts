import { verifyAudit } from '@libs/casework';
import type { StaffActor } from '@libs/identity';
import { LettersService } from '@libs/letters';
import { Redactions } from '@libs/petitions';
import { Custodians, Openings } from '@libs/vault';
import { KEPT_APART } from '../../apps/cli/src/audit/kept-apart';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';

const PASSPHRASE = 'một cụm mật khẩu đủ dài';
const clock = new FakeClock('2026-03-02T08:00:00+07:00');
let service: Service;
let officer: StaffActor;
let leader: StaffActor;
let custodian: StaffActor;
let untouched: Sent[];

beforeAll(async () => {
  service = await openService({ clock });
  officer = await service.staff('kinh-bac.officer');
  leader = await service.staff('kinh-bac.leader');
  custodian = await service.staff('custodian.first');
  await service.get(Custodians).makeKey(custodian.accountId, PASSPHRASE);
  untouched = [await anOrdinaryCase(), await aSecretCase()];
});
afterAll(() => service?.close());

/** Arrived, routed, classified; words at 4; a letter drafted, approved and issued at 5 to 7; another draft at 8. */
async function anOrdinaryCase(): Promise<Sent> {
  const sent = await service.arrived({ title: 'Đèn hỏng', street: 'Hàn Thuyên' });
  await service.take(officer, sent, { step: 'classify', type: 'phan_anh', subject: 'trat_tu_do_thi' });
  await service.take(officer, sent, { step: 'accept', text: 'Đã nhận.' });
  const { letterId } = await aLetter(sent);
  await service.take(leader, sent, { step: 'approve_letter', letterId });
  await service.take(leader, sent, { step: 'issue_letter', letterId });
  clock.advance(1_000);
  await service.take(officer, sent, { step: 'draft_letter', letterKind: 'receipt' });
  return sent;
}

async function aLetter({ caseId, ...sent }: Sent): Promise<{ letterId: string }> {
  await service.take(officer, { caseId, ...sent }, { step: 'draft_letter', letterKind: 'receipt' });
  const letters = service.get(LettersService);
  const drafted = (await letters.lettersOf(caseId)).find(({ draftedBy }) => draftedBy === officer.accountId);
  const id = drafted?.id ?? '';
  await letters.fill(officer.accountId, caseId, id, { documents: 'không', matter: 'đèn đường hỏng' });
  return { letterId: id };
}

/** A denunciation: arrived, routed; an opening asked for at 3 and consented to at 4; a copy at 5; persons named at 6. */
async function aSecretCase(): Promise<Sent> {
  const sent = await service.arrived({ type: 'to_cao', text: 'Tôi tố cáo ông N.V.B., công chức địa chính.' });
  await service.take(leader, sent, { step: 'request_opening', reason: 'cần đối chất để xác minh' });
  const [opening] = await service.get(Openings).askedBy(leader.accountId, sent.caseId);
  await service.get(Openings).consent(custodian.accountId, opening?.id ?? '', PASSPHRASE);
  await service.get(Redactions).make(leader, sent.caseId, [{ from: 0, to: 3 }]);
  await service.say(sent, { step: 'request_protection', persons: 'Vợ tôi.', reason: 'Tôi bị đe dọa.' });
  return sent;
}

async function foundIn(sent: Sent): Promise<string | undefined> {
  const evidence = { keys: null, exported: null, now: clock.now() };
  const { broken } = await verifyAudit(service.database, evidence, ...KEPT_APART);
  for (const { caseId } of untouched) expect(broken.map((one) => one.caseId)).not.toContain(caseId);
  const found = broken.find(({ caseId }) => caseId === sent.caseId);
  return found && `${found.seq}: ${found.reason.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '…')}`;
}

/** Changes rows as only somebody with the database in hand can, and reads what the audit then says of the case. */
async function foundAfter(sent: Sent, tampering: string): Promise<string | undefined> {
  await service.database.query(tampering.replaceAll('$case', `'${sent.caseId}'`));
  return foundIn(sent);
}

test('cases that nobody touched stand with all that is kept apart from them', async () => {
  for (const sent of untouched) expect(await foundIn(sent)).toBeUndefined();
});

test('so does a letter that a step encrypted and whose drafts it dropped', async () => {
  const sent = await service.arrived();
  await aLetter(sent);
  await service.take(leader, sent, { step: 'classify', type: 'to_cao', reason: 'Nội dung là tố cáo.' });
  expect(await foundIn(sent)).toBeUndefined();
  const box = `update petition set content = content || 'x' where case_id = $case`;
  expect(await foundAfter(sent, box)).toBe('4: the letter is not in the box in which it was put');
});

describe('what belongs to an ordinary case, changed or deleted by hand', () => {
  test.each([
    [`update petition set text = 'khác hẳn' where case_id = $case`, '1: the letter is not the one that came'],
    [
      `update petition set title = 'Đèn tốt' where case_id = $case`,
      '1: what was stated with the letter is not what came',
    ],
    [
      `update petition set place = jsonb_set(place, '{street}', '"Nguyễn Du"') where case_id = $case`,
      '1: what was stated with the letter is not what came',
    ],
    [
      `update petition set stated_type = 'kien_nghi' where case_id = $case`,
      '1: what was stated with the letter is not what came',
    ],
    [
      `update petition set subject = 'moi_truong' where case_id = $case`,
      '3: the letter has a subject that nobody gave it',
    ],
    [
      `update petition set search = 'khac han' where case_id = $case`,
      '1: the letter is not looked up by its own words',
    ],
    [
      `update petition set content = 'x', headline = 'x' where case_id = $case`,
      '1: the letter is not in the box in which it was put',
    ],
    ['delete from petition where case_id = $case', '1: the letter is gone'],
    ['delete from submitter where case_id = $case', '1: the submitter is gone'],
    ['update submitter set box = null where case_id = $case', '1: the box of the submitter is gone'],
    ['delete from case_text where case_id = $case', '4: the words of its text are gone'],
    [
      `update case_text set box = box || 'x' where case_id = $case`,
      '4: the words of its text are not those that were written',
    ],
    [`insert into case_text values ($case, 2, 'text', 'x')`, '2: words that no step wrote'],
    ['delete from letter where case_id = $case', '7: letter … is gone'],
    [
      `delete from letter where case_id = $case and state = 'draft' and not prepared`,
      '8: the letter it drafted is gone',
    ],
    [
      `update letter set number = 999 where case_id = $case and state = 'issued'`,
      '7: letter … is not as its events left it',
    ],
    [
      `update letter set words = words || 'x' where case_id = $case and state = 'issued'`,
      '7: letter … is not as its events left it',
    ],
    [
      `update letter set state = 'approved' where case_id = $case and state = 'draft' and not prepared`,
      '8: letter … was approved by no step',
    ],
  ])('%s', async (tampering, said) => {
    expect(await foundAfter(await anOrdinaryCase(), tampering)).toBe(said);
  });
});

describe('what belongs to a denunciation, changed or deleted by hand', () => {
  const opening = '3: the record of opening … is not as its events left it';
  test.each([
    [
      `update petition set content = content || 'x' where case_id = $case`,
      '1: the letter is not in the box in which it was put',
    ],
    [`update petition set content = null where case_id = $case`, '1: the letter was encrypted, and lies in plain'],
    ['delete from identity_box where case_id = $case', '1: the box of the submitter is gone'],
    [
      'delete from identity_box where case_id = $case and subject_id <> case_id',
      '6: the sealed names of those to protect are gone',
    ],
    ['delete from identity_opening where case_id = $case', '3: the record of the opening it asked for is gone'],
    [`update identity_opening set ends_at = ends_at + interval '10 years' where case_id = $case`, opening],
    ['update identity_opening set requested_by = gen_random_uuid() where case_id = $case', opening],
    ['update identity_opening set decided_by = gen_random_uuid() where case_id = $case', opening],
    [`update identity_opening set state = 'ended', copy = null where case_id = $case`, opening],
    [
      `insert into identity_opening (id, case_id, seq, state, requested_by, requested_at, reason)
       select gen_random_uuid(), case_id, 5, 'requested', requested_by, requested_at, reason
         from identity_opening where case_id = $case`,
      '6: nobody asked for opening …',
    ],
    ['delete from redaction where case_id = $case', '5: copy … is gone'],
    [
      `update redaction set words = words || 'x' where case_id = $case`,
      '5: copy … is not the one that came with its event',
    ],
    [
      'insert into redaction select gen_random_uuid(), case_id, made_by, made_at, words from redaction where case_id = $case',
      '6: copy … came with no event',
    ],
  ])('%s', async (tampering, said) => {
    expect(await foundAfter(await aSecretCase(), tampering)).toBe(said);
  });
});
