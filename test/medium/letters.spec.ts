import type { StaffActor } from '@libs/identity';
import { type Letter, LettersService } from '@libs/letters';
import type { LetterKind } from '@libs/rules';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';
import { brokenIn } from '../support/whole-trail';

const clock = new FakeClock('2026-12-30T09:00:00+07:00');
const LEAKS = 'Nguyễn Văn A';
let service: Service;
let letters: LettersService;
let officer: StaffActor;
let leader: StaffActor;

beforeAll(async () => {
  service = await openService({ clock });
  letters = service.get(LettersService);
  officer = await service.staff('kinh-bac.officer');
  leader = await service.staff('kinh-bac.leader');
});
afterAll(() => service?.close());

async function drafted(petition: Sent, letterKind: LetterKind = 'receipt'): Promise<Letter> {
  await service.take(officer, petition, { step: 'draft_letter', letterKind });
  const untouched = ({ state, filledBy }: Letter) => state === 'draft' && filledBy.length === 0;
  return (await letters.lettersOf(petition.caseId)).find(untouched) as Letter;
}

/** A receipt with all that the system cannot know written in by the officer. */
async function completed(petition: Sent): Promise<Letter> {
  const { id } = await drafted(petition);
  return letters.fill(officer.accountId, petition.caseId, id, { documents: 'không', matter: 'đèn đường hỏng' });
}

async function approved(): Promise<[Sent, Letter]> {
  const petition = await service.arrived();
  const letter = await completed(petition);
  await service.take(leader, petition, { step: 'approve_letter', letterId: letter.id });
  return [petition, letter];
}

async function issue([petition, { id }]: [Sent, Letter]): Promise<Letter> {
  await service.take(leader, petition, { step: 'issue_letter', letterId: id });
  return letters.letter(petition.caseId, id);
}

const refusal = (reason: string) => ({ code: 'step_refused', reason });

describe('a letter', () => {
  it('is drafted with what the system knows, and says what it lacks', async () => {
    const petition = await service.arrived();
    const letter = await drafted(petition);
    expect(letter).toMatchObject({ state: 'draft', template: 'receipt', draftedBy: officer.accountId });
    expect(letter.fields).toMatchObject({
      citizenName: 'Nguyễn Văn A',
      trackingCode: petition.trackingCode,
      unitName: 'Ủy ban nhân dân phường Kinh Bắc',
    });
    expect(letters.missing(letter)).toEqual(['matter', 'documents']);
    await expect(letters.render(letter, 'pdf')).rejects.toMatchObject({
      code: 'invalid_input',
      faults: [
        { field: 'matter', code: 'required' },
        { field: 'documents', code: 'required' },
      ],
    });
    const approving = service.take(leader, petition, { step: 'approve_letter', letterId: letter.id });
    await expect(approving).rejects.toMatchObject(refusal('letter-is-complete'));
  });

  it('is never approved or issued by whoever drafted it or wrote in it', async () => {
    const petition = await service.arrived();
    await service.take(leader, petition, { step: 'draft_letter', letterKind: 'receipt' });
    const [{ id }] = (await letters.lettersOf(petition.caseId)) as [Letter];
    await letters.fill(officer.accountId, petition.caseId, id, { documents: 'không', matter: 'đèn hỏng' });
    const own = service.take(leader, petition, { step: 'approve_letter', letterId: id });
    await expect(own).rejects.toMatchObject(refusal('letter-by-second-person'));
    const [other, letter] = await approved();
    const issuing = service.take(officer, other, { step: 'issue_letter', letterId: letter.id });
    await expect(issuing).rejects.toMatchObject(refusal('letter-by-second-person'));
  });

  it('left prepared by a step has for its drafter whoever completed it, and till then who took the step', async () => {
    const petition = await service.arrived();
    await service.take(officer, petition, { step: 'classify', type: 'phan_anh' });
    await service.take(officer, petition, { step: 'accept' });
    await service.take(leader, petition, { step: 'extend', days: 3, reason: 'Chờ vật tư.' });
    const [{ id, fields, kind }] = (await letters.lettersOf(petition.caseId)) as [Letter];
    expect(kind).toBe('extension');
    expect(fields.reason).toBe('Chờ vật tư.');
    expect(fields.dueOn).toBeDefined();
    const later = letters.fill(officer.accountId, petition.caseId, id, { dueOn: 'ngày 31 tháng 12 năm 2030' });
    await expect(later).rejects.toMatchObject({ faults: [{ field: 'dueOn' }] });
    const approving = () => service.take(leader, petition, { step: 'approve_letter', letterId: id });
    await expect(approving()).rejects.toMatchObject(refusal('letter-by-second-person'));
    await letters.fill(officer.accountId, petition.caseId, id, { reason: 'Chờ vật tư từ nhà máy.' });
    await approving();
    expect(await letters.letter(petition.caseId, id)).toMatchObject({
      state: 'approved',
      approvedBy: leader.accountId,
    });
  });

  it('about a denunciation is not approved while its free words name somebody, unless whoever approves has read that they may', async () => {
    const sent = await service.arrived({ type: 'to_cao', text: 'Cán bộ địa chính nhận tiền của dân ở Kinh Bắc.' });
    await service.take(leader, sent, { step: 'draft_letter', letterKind: 'receipt' });
    const [{ id }] = (await letters.lettersOf(sent.caseId)) as [Letter];
    const approve = { step: 'approve_letter', letterId: id } as const;
    const asAnother = { ...leader, accountId: officer.accountId };
    await letters.fill(leader.accountId, sent.caseId, id, { documents: 'Người tố cáo là bà NGUYỄN THỊ HOA' });
    await expect(service.take(asAnother, sent, approve)).rejects.toMatchObject(refusal('letter-names-nobody'));
    await service.take(asAnother, sent, { ...approve, checks: ['names_read:yes'] });
    expect(await letters.letter(sent.caseId, id)).toMatchObject({ state: 'approved' });
  });

  it('drafted before the case was found to be a denunciation is gone: it named the sender', async () => {
    const [petition, { id }] = await approved();
    await service.take(officer, petition, { step: 'classify', type: 'to_cao', reason: 'Tố cáo.' });
    expect(await letters.lettersOf(petition.caseId)).toEqual([]);
    const issuing = service.take(leader, petition, { step: 'issue_letter', letterId: id });
    await expect(issuing).rejects.toMatchObject(refusal('letter-is-approved'));
  });

  it('that says what has not happened is refused', async () => {
    const petition = await service.arrived();
    const odd = service.take(officer, petition, { step: 'draft_letter', letterKind: 'termination' });
    await expect(odd).rejects.toMatchObject(refusal('letter-fits'));
  });

  it('is approved before it is issued, and belongs to its case', async () => {
    const petition = await service.arrived();
    const letter = await completed(petition);
    const early = service.take(leader, petition, { step: 'issue_letter', letterId: letter.id });
    await expect(early).rejects.toMatchObject(refusal('letter-is-approved'));
    const [other] = await approved();
    const elsewhere = service.take(leader, other, { step: 'approve_letter', letterId: letter.id });
    await expect(elsewhere).rejects.toMatchObject(refusal('letter-is-open'));
  });

  it('is closed to changes once it is approved, and the case’s own facts always are', async () => {
    const [petition, { id }] = await approved();
    const late = letters.fill(officer.accountId, petition.caseId, id, { matter: 'khác' });
    await expect(late).rejects.toMatchObject({ faults: [{ field: 'matter', code: 'unknown_value' }] });
    const other = await completed(petition);
    const fact = letters.fill(officer.accountId, petition.caseId, other.id, { trackingCode: 'LN-1' });
    await expect(fact).rejects.toMatchObject({ faults: [{ field: 'trackingCode', code: 'unknown_value' }] });
  });
});

describe('the number of a letter', () => {
  it('is the next of its unit, also for two issued at once; a step that fails leaves no gap', async () => {
    const [first, second, third, fourth] = [await approved(), await approved(), await approved(), await approved()];
    const atOnce = await Promise.all([issue(first), issue(second)]);
    expect(atOnce.map(({ number }) => number).sort()).toEqual([1, 2]);
    const failing = service.database.transaction(async (manager) => {
      const request = { caseId: third[0].caseId, step: 'issue_letter', given: { letterId: third[1].id } } as const;
      await service.casework.applyAll(manager, [request], leader);
      throw new Error('the power fails');
    });
    await expect(failing).rejects.toThrow('the power fails');
    expect(await issue(fourth)).toMatchObject({ state: 'issued', number: 3, symbol: '03/GBN-UBND', year: 2026 });
    expect(await issue(third)).toMatchObject({ number: 4 });
  });

  it('begins again with the year of Asia/Ho_Chi_Minh', async () => {
    const [last, first] = [await approved(), await approved()];
    clock.set('2026-12-31T23:59:00+07:00');
    expect(await issue(last)).toMatchObject({ year: 2026, number: 5 });
    clock.set('2027-01-01T00:00:00+07:00');
    const letter = await issue(first);
    expect(letter).toMatchObject({ year: 2027, number: 1, symbol: '01/GBN-UBND' });
    expect(letter.sheet?.placeAndDate.replaceAll('\u00a0', ' ')).toBe('Kinh Bắc, ngày 01 tháng 01 năm 2027');
  });
});

describe('what a letter says', () => {
  it('is on the paper as it was approved, and in no event', async () => {
    const [petition, letter] = await approved();
    const issued = await issue([petition, letter]);
    expect(issued.sheet).toMatchObject({ draft: false, signerPost: 'CHỦ TỊCH', addressee: 'Ông (bà) Nguyễn Văn A' });
    expect((await letters.render(issued, 'pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    const events = await service.database.query(`select data from case_event where case_id = $1 order by seq`, [
      petition.caseId,
    ]);
    expect(JSON.stringify(events)).not.toContain(LEAKS);
    const [approval, issuing] = events.slice(-2);
    expect(approval.data.commitments.letter).toMatch(/^[0-9a-f]{64}$/);
    expect(issuing.data.commitments.letter).not.toBe(approval.data.commitments.letter);
  });

  it('leaves chains of events that verify', async () => {
    expect(await brokenIn(service.database)).toEqual([]);
  });
});
