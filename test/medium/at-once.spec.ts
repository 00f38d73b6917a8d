import { CITIZEN, SYSTEM } from '@libs/casework';
import type { StaffActor } from '@libs/identity';
import { FakeClock } from '../support/fake-clock';
import { aLetter, openService, type Service } from '../support/service';
import { brokenIn } from '../support/whole-trail';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
let service: Service;
let officer: StaffActor;
let leader: StaffActor;

beforeAll(async () => {
  service = await openService({ clock });
  officer = await service.staff('kinh-bac.officer');
  leader = await service.staff('kinh-bac.leader');
});
afterAll(() => service?.close());

const codes = (settled: PromiseSettledResult<unknown>[]) =>
  settled.map((one) => (one.status === 'fulfilled' ? 'done' : one.reason.code)).sort();

describe('two at the same case', () => {
  it('whoever read an older version is told so and changes nothing', async () => {
    const sent = await service.arrived();
    const { version } = await service.desk.detail(officer, sent.caseId);
    await service.desk.takeStep(leader, sent.caseId, version, { step: 'accept' });
    const late = service.desk.takeStep(officer, sent.caseId, version, { step: 'ask', text: 'Ở đâu?' });
    await expect(late).rejects.toMatchObject({ code: 'version_conflict' });
    expect(await service.file(sent)).toMatchObject({ state: 'in_progress', version: version + 1 });
  });

  it('at the same moment with the same version: one wins, the others read again', async () => {
    const sent = await service.arrived();
    const { version } = await service.desk.detail(officer, sent.caseId);
    const settled = await Promise.allSettled(
      [officer, leader, officer, leader].map((actor) =>
        service.desk.takeStep(actor, sent.caseId, version, { step: 'accept' }),
      ),
    );
    expect(codes(settled)).toEqual(['done', 'version_conflict', 'version_conflict', 'version_conflict']);
    expect(await service.file(sent)).toMatchObject({ state: 'in_progress', version: version + 1 });
  });

  it('at the same moment without a version: one wins, the state refuses the others', async () => {
    const sent = await service.arrived();
    const settled = await Promise.allSettled(
      [officer, leader].map((actor) => service.take(actor, sent, { step: 'accept' })),
    );
    expect(codes(settled)).toEqual(['done', 'step_refused']);
  });

  it('the citizen withdraws while the officer answers: the case ends once', async () => {
    const sent = await service.arrived();
    await service.take(officer, sent, { step: 'accept' });
    const settled = await Promise.allSettled([
      service.take(officer, sent, { step: 'answer', text: 'Đã sửa.' }),
      service.say(sent, { step: 'withdraw' }),
    ]);
    expect(codes(settled)).toEqual(['done', 'step_refused']);
    expect(['answered', 'withdrawn']).toContain((await service.file(sent)).state);
  });
});

test('of several cases moved in one transaction none moves when one is refused', async () => {
  const [first, second] = [await service.arrived(), await service.submit()];
  const moving = service.database.transaction((manager) =>
    service.casework.applyAll(
      manager,
      [first, second].map(({ caseId }) => ({ caseId, step: 'withdraw' as const, given: {} })),
      SYSTEM,
    ),
  );
  await expect(moving).rejects.toMatchObject({ reason: 'not_for_this_role' });
  const unknown = { caseId: '00000000-0000-7000-8000-00000000dead', step: 'withdraw' as const, given: {} };
  const known = { caseId: first.caseId, step: 'withdraw' as const, given: {} };
  const half = service.database.transaction((manager) => service.casework.applyAll(manager, [known, unknown], CITIZEN));
  await expect(half).rejects.toMatchObject({ code: 'not_found' });
  expect(await service.file(first)).toMatchObject({ state: 'triage' });
  await service.workOff();
});

describe('intake', () => {
  const count = async () => (await service.database.query('select count(*)::int as n from case_file'))[0].n;

  it('takes the same key from twenty callers at once as one case, and answers all alike', async () => {
    const before = await count();
    const letter = { kind: 'petition' as const, body: aLetter() };
    const receipts = await Promise.all(
      Array.from({ length: 20 }, () => service.intake.submit(letter, 'twenty callers, one key')),
    );
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect((await count()) - before).toBe(1);
    const [{ keys }] = await service.database.query('select count(*)::int as keys from submitter');
    expect(keys).toBe(await count());
  });

  it('refuses the key with another body, at once and later', async () => {
    const submit = (text: string) =>
      service.intake.submit({ kind: 'petition', body: aLetter({ text }) }, 'one key, two bodies');
    const settled = await Promise.allSettled([submit('Một.'), submit('Hai.')]);
    expect(codes(settled)).toEqual(['done', 'idempotency_conflict']);
    await expect(submit('Ba.')).rejects.toMatchObject({ code: 'idempotency_conflict' });
  });

  it('takes the key again after a day', async () => {
    const submit = () => service.intake.submit({ kind: 'petition', body: aLetter() }, 'a key of yesterday');
    const first = await submit();
    clock.advance(24 * 3_600_000 - 1);
    expect(await submit()).toEqual(first);
    clock.advance(2);
    expect((await submit()).trackingCode).not.toBe(first.trackingCode);
    expect(await service.intake.forgetExpired()).toBeGreaterThan(0);
  });

  it('fails one bad letter of a batch alone', async () => {
    const before = await count();
    const texts = ['Một.', 'Hai.', 'chữ \u0000 không lưu được', 'Bốn.', 'Năm.'];
    const settled = await Promise.allSettled(texts.map((text) => service.submit({ text })));
    expect(settled.map(({ status }) => status === 'fulfilled')).toEqual([true, true, false, true, true]);
    expect((await count()) - before).toBe(4);
    await service.workOff();
  });
});

test('after all of this every trail verifies', async () => {
  expect(await brokenIn(service.database)).toEqual([]);
});
