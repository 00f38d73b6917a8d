import { ReadJournal } from '@libs/casework';
import type { StaffActor } from '@libs/identity';
import { EligibilityService } from '@libs/petitions';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const SUSPECTED = { type: undefined, text: 'Chủ tịch phường Kinh Bắc nhận hối lộ 50 triệu đồng của tôi.' };
const DECLARED = { type: 'to_cao', text: 'Cán bộ địa chính nhận tiền của dân ở Kinh Bắc.' } as const;

let service: Service;

beforeEach(async () => {
  service = await openService({ clock });
});
afterEach(() => service?.close());

/** How often it was noted that somebody was shown what a denunciation says. */
async function noted({ caseId }: Sent, { accountId }: StaffActor): Promise<number> {
  await service.get(ReadJournal).flush();
  const entries: unknown[] = await service.database.query(
    `select 1 from read_entry where case_id = $1 and account_id = $2 and thing = 'denunciation'`,
    [caseId, accountId],
  );
  return entries.length;
}

test('the first words of a letter that is only suspected to be one, in its head’s queue', async () => {
  const head = await service.staff('province.head');
  const sent = await service.arrived(SUSPECTED);
  const { items } = await service.desk.list(head, { queue: 'mine', limit: 50 });
  expect(items).toMatchObject([{ id: sent.caseId, kind: 'chua_phan_loai' }]);
  expect(await noted(sent, head)).toBe(1);
});

test('the same on the list of what is late', async () => {
  const head = await service.staff('province.head');
  const sent = await service.arrived(SUSPECTED);
  await service.database.query(
    `insert into escalation (id, case_id, deadline_id, unit_id, rung, due_at, raised_at, expects, answer_by)
     select gen_random_uuid(), case_id, id, 'ubnd-province', 1, now(), now(), 'x', now()
       from deadline where case_id = $1 and ended_at is null limit 1`,
    [sent.caseId],
  );
  const { items } = await service.escalations.list(head, { limit: 50 });
  expect(items.map(({ caseId }) => caseId)).toEqual([sent.caseId]);
  expect(items[0]).not.toHaveProperty('audience');
  expect(await noted(sent, head)).toBe(1);
});

test('its checklist, which repeats what an officer wrote of it', async () => {
  const head = await service.staff('kinh-bac.leader');
  const sent = await service.arrived(DECLARED);
  await service.get(EligibilityService).of(head, sent.caseId);
  expect(await noted(sent, head)).toBe(1);
});

test('nothing is noted of a letter that is for the whole unit', async () => {
  const head = await service.staff('kinh-bac.leader');
  const sent = await service.arrived();
  await service.desk.list(head, { queue: 'mine', limit: 50 });
  await service.get(EligibilityService).of(head, sent.caseId);
  expect(await noted(sent, head)).toBe(0);
});
