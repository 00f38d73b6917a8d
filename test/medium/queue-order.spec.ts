import type { CaseItem, CaseQuery } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
let service: Service;
let officer: StaffActor;
let late: Sent;
let early: Sent;
let urgent: Sent;
let answeredFirst: Sent;
let answeredLast: Sent;

beforeAll(async () => {
  service = await openService({ clock });
  officer = await service.staff('kinh-bac.officer');
  clock.set('2026-03-03T08:00:00+07:00');
  late = await service.arrived({ title: 'Đèn đường' });
  clock.set('2026-03-02T08:00:00+07:00');
  early = await service.arrived({ title: 'Hố ga' });
  clock.set('2026-03-04T08:00:00+07:00');
  urgent = await service.arrived({ text: 'Nhà đang cháy, có người mắc kẹt, cứu với!' });
  [answeredFirst, answeredLast] = [await service.arrived(), await service.arrived()];
  for (const sent of [answeredFirst, answeredLast]) {
    clock.advance(60_000);
    await service.take(officer, sent, { step: 'accept' });
    await service.take(officer, sent, { step: 'answer', text: 'Đã sửa.' });
  }
});
afterAll(() => service?.close());

async function pages(query: Omit<CaseQuery, 'limit'>, limit: number): Promise<CaseItem[]> {
  const items: CaseItem[] = [];
  for (let after = query.after; ; ) {
    const page = await service.desk.list(officer, { ...query, limit, ...(after !== undefined && { after }) });
    items.push(...page.items);
    if (page.next === null) return items;
    after = page.next;
  }
}

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('the queue of a ward', () => {
  it.each([1, 2, 50])('has the urgent first, then what is due first, in pages of %s', async (limit) => {
    const inOrder = [urgent, early, late].map(({ caseId }) => caseId);
    expect(ids(await pages({ queue: 'mine' }, limit))).toEqual(inOrder);
  });

  it.each([1, 50])('keeps what is closed apart, the newest first, in pages of %s', async (limit) => {
    const inOrder = [answeredLast, answeredFirst].map(({ caseId }) => caseId);
    expect(ids(await pages({ queue: 'closed' }, limit))).toEqual(inOrder);
  });

  it('fills each page of what is to be done, wherever letters without their signature stand between', async () => {
    const unsigned = await service.arrived({ type: 'khieu_nai', text: 'Tôi khiếu nại quyết định thu hồi đất.' });
    expect(await service.file(unsigned)).toMatchObject({ state: 'awaiting_signature' });
    expect(ids(await pages({ queue: 'mine' }, 50))).toContain(unsigned.caseId);
    const first = await service.desk.list(officer, { queue: 'todo', limit: 3 });
    expect(ids(first.items)).toEqual([urgent, early, late].map(({ caseId }) => caseId));
  });

  it.each([
    ['words without their diacritics', 'ho ga'],
    ['words in capitals', 'HỐ GA'],
  ])('is searched by %s', async (_, q) => {
    expect(ids(await pages({ queue: 'mine', q }, 50))).toEqual([early.caseId]);
  });

  it('is searched by a tracking code however it is written', async () => {
    const q = early.trackingCode.replaceAll('-', ' ');
    expect(ids(await pages({ queue: 'mine', q }, 50))).toEqual([early.caseId]);
  });

  it.each(['%', '_', '\\'])('takes %s for itself, not for anything', async (q) => {
    expect(await pages({ queue: 'mine', q }, 50)).toEqual([]);
  });

  it('shows one state or one kind when asked', async () => {
    expect(await pages({ queue: 'mine', state: 'in_progress' }, 50)).toEqual([]);
    expect(await pages({ queue: 'mine', kind: 'phan_anh', state: 'triage' }, 50)).toHaveLength(3);
  });

  it.each(['not-a-cursor', Buffer.from('[1]').toString('base64url'), ''])(
    'refuses a page that it never gave out: "%s"',
    async (after) => {
      const page = service.desk.list(officer, { queue: 'mine', limit: 50, after });
      await expect(page).rejects.toMatchObject({
        code: 'invalid_input',
        faults: [{ field: 'after', code: 'invalid' }],
      });
    },
  );
});
